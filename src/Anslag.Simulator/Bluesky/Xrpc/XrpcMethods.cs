namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Finds the method behind a name.</summary>
internal sealed class XrpcMethods(IEnumerable<IMethod> methods)
{
    private readonly Dictionary<string, IMethod> _methods = methods.ToDictionary(method => method.Shape.Name, StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. _methods.Keys.Order(StringComparer.Ordinal)];

    public bool AsksAppView(string name) => _methods[name].Shape.AsksAppView;

    public IMethod Find(string verb, string name)
    {
        var method = _methods.GetValueOrDefault(name) ?? throw new XrpcRefusal(XrpcErrors.UnknownMethod());
        return method.Shape.Verb == verb
            ? method
            : throw new XrpcRefusal(XrpcErrors.Invalid($"Incorrect HTTP method ({verb}) expected {method.Shape.Verb}"));
    }
}
