namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Finds the method behind a name.</summary>
internal sealed class XrpcMethods(IEnumerable<IMethod> methods)
{
    private readonly Dictionary<string, IMethod> _methods = methods.ToDictionary(method => method.Shape.Name, StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. _methods.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a method is only passed on, to the network's view.</summary>
    public bool AsksAppView(string name) => _methods[name].Shape.AsksAppView;

    /// <summary>Whether a method trades a refresh token.</summary>
    public bool Renews(string name) => _methods[name].Shape.Access == Access.Refresh;

    public IMethod Find(string verb, string name)
    {
        var method = _methods.GetValueOrDefault(name) ?? throw new XrpcRefusal(XrpcErrors.UnknownMethod());
        return method.Shape.Verb == verb
            ? method
            : throw new XrpcRefusal(XrpcErrors.Invalid($"Incorrect HTTP method ({verb}) expected {method.Shape.Verb}"));
    }
}
