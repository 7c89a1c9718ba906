namespace Anslag.Tests.Architecture;

/// <summary>A type of another of our assemblies that a module names.</summary>
internal sealed record NamedType(string Assembly, string Namespace, string Name);

/// <summary>A module and all that it names of ours.</summary>
internal sealed record Module(string Name, IReadOnlyList<NamedType> Names);

/// <summary>A module names only floors below its own, and of another module only its <c>Contracts</c>.</summary>
internal static class Boundaries
{
    private const string Host = "Anslag.Web";
    private const string Simulator = "Anslag.Simulator";

    public static IEnumerable<string> Offences(Module module)
    {
        if (module.Name == Simulator)
        {
            return module.Names.Select(named => $"{Simulator} names {named.Assembly}: it knows none of the others");
        }
        return Floors.Of(module.Name) is { } floor
            ? module.Names.Where(named => named.Assembly != module.Name).SelectMany(named => Offences(module.Name, floor, named))
            : [$"{module.Name} has no floor: give it one in Floors.cs"];
    }

    private static IEnumerable<string> Offences(string module, int floor, NamedType named)
    {
        if (Floors.Of(named.Assembly) is not { } other || other >= floor)
        {
            yield return $"{module} names {named.Assembly}, which is not on a floor below";
        }
        else if (!IsOpen(module, named))
        {
            yield return $"{module} names {named.Namespace}.{named.Name}, which is not a contract of {named.Assembly}";
        }
    }

    private static bool IsOpen(string module, NamedType named)
    {
        var contracts = named.Assembly + ".Contracts";
        return Floors.IsOpen(named.Assembly)
            || named.Namespace == contracts
            || named.Namespace.StartsWith(contracts + ".", StringComparison.Ordinal)
            || (module == Host && IsContentsPage(named));
    }

    /// <summary>The host registers each module through its one contents page, <c>XxxModule</c>.</summary>
    private static bool IsContentsPage(NamedType named) =>
        named.Namespace == named.Assembly && named.Name == named.Assembly["Anslag.".Length..] + "Module";
}
