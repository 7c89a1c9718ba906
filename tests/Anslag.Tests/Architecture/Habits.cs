namespace Anslag.Tests.Architecture;

/// <summary>House rules that can be read from the built types.</summary>
internal static class Habits
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Dto", "Impl", "Info", "Utils"];
    private static readonly string[] Clocks =
        [.. from type in new[] { "DateTime", "DateTimeOffset" } from word in new[] { "Now", "UtcNow", "Today" } select $"System.{type}.get_{word}"];

    /// <summary>Names that say nothing.</summary>
    public static IEnumerable<string> EmptyNames(IEnumerable<TypeShape> types) => types
        .Where(type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
        .Select(type => type.FullName);

    /// <summary>Classes that are open although nothing derives from them.</summary>
    public static IEnumerable<string> OpenClasses(IReadOnlyCollection<TypeShape> types)
    {
        var designed = types.Select(type => type.BaseType?.Split('[')[0]).ToHashSet();
        return CountedClasses(types).Where(type => !type.IsClosed && !designed.Contains(type.FullName)).Select(type => type.FullName);
    }

    public static IEnumerable<TypeShape> CountedClasses(IEnumerable<TypeShape> types) =>
        types.Where(type => type is { IsClass: true, IsComponent: false, Name: not "Program" });

    /// <summary>Asynchronous methods that cannot be cancelled.</summary>
    public static IEnumerable<string> Uncancellable(IEnumerable<TypeShape> types) => CountedMethods(types)
        .Where(counted => !counted.Method.Takes.Any(taken => taken.StartsWith("System.Threading.CancellationToken", StringComparison.Ordinal)))
        .Select(counted => $"{counted.Type.FullName}.{counted.Method.Name}");

    /// <summary>A framework's entry points are not counted: it gives them their shape, or a request with its own cancellation.</summary>
    public static IEnumerable<(TypeShape Type, MethodShape Method)> CountedMethods(IEnumerable<TypeShape> types) =>
        from type in types
        where type is { IsComponent: false, Name: not "Program", BaseType: not "System.MulticastDelegate" }
        from method in type.Methods
        where IsAsynchronous(method) && !method.IsFromElsewhere && !method.Name.Contains('<')
        where !method.Takes.Any(taken => taken == "Microsoft.AspNetCore.Http.HttpContext")
        select (type, method);

    public static IEnumerable<string> ClockReads(AssemblyFile assembly) => assembly.Calls.Intersect(Clocks);

    private static bool IsAsynchronous(MethodShape method) =>
        method.Returns.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal)
        || method.Returns.StartsWith("System.Threading.Tasks.ValueTask", StringComparison.Ordinal)
        || method.Returns.StartsWith("System.Collections.Generic.IAsyncEnumerable", StringComparison.Ordinal);
}
