using Anslag.Testing;

namespace Anslag.Tests.Architecture;

/// <summary>The files that somebody wrote, found in the working tree and never listed by hand.</summary>
internal static class Sources
{
    private static readonly string[] NotWritten = ["artifacts", "node_modules", "data"];

    /// <summary>Paths from the repository's root, with forward slashes.</summary>
    public static TheoryData<string> Under(string folder, params string[] endings) =>
    [
        .. Walk(new DirectoryInfo(Repository.PathOf(folder)))
            .Where(file => Array.Exists(endings, ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories()
            .Where(inner => !inner.Name.StartsWith('.') && !NotWritten.Contains(inner.Name))
            .SelectMany(Walk));
}
