using Anslag.Testing;

namespace Anslag.Tests.Architecture;

/// <summary>The built assemblies, found in the outputs and never listed by hand.</summary>
internal static class Assemblies
{
    public static IReadOnlyList<AssemblyFile> OfTheProgram { get; } =
    [
        .. Directory.EnumerateFiles(Repository.OutputOf("Anslag.Web"), "Anslag.*.dll")
            .Append(Repository.AssemblyOf("Anslag.Simulator"))
            .Order(StringComparer.Ordinal)
            .Select(AssemblyFile.Read),
    ];

    public static AssemblyFile OfTheseTests { get; } = AssemblyFile.Read(typeof(Assemblies).Assembly.Location);

    public static AssemblyFile Named(string name) => OfTheProgram.Single(assembly => assembly.Name == name);
}
