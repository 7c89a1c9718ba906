namespace Anslag.Tests.Architecture;

/// <summary>A type that somebody wrote: nothing that a compiler made.</summary>
internal sealed record TypeShape(string FullName, string? BaseType, bool IsClass, bool IsClosed, IReadOnlyList<MethodShape> Methods)
{
    public string Name => FullName[(FullName.LastIndexOfAny(['.', '+']) + 1)..].Split('`')[0];

    /// <summary>Razor makes the class, and who writes markup only cannot seal it.</summary>
    public bool IsComponent =>
        BaseType?.StartsWith("Microsoft.AspNetCore.Components.", StringComparison.Ordinal) == true || Name == "_Imports";
}

/// <summary>A method, with its return type and parameter types as full names.</summary>
internal sealed record MethodShape(string Name, string Returns, IReadOnlyList<string> Takes, bool IsFromElsewhere);
