namespace Anslag.Website.Serving;

/// <summary>The paths that belong to the desk and to the program itself; all others are the citizens'.</summary>
internal static class DeskPaths
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> First = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "desk", "m", "sign-in", "sign-out", "setup", "invitation", "language", "error", "not-found",
        "_content", "_framework", "control", "health", "hooks", "api", "openapi", "scalar", ".well-known", "favicon.ico",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(string path)
    {
        var first = FirstPart(path);
        return First.Contains(first) || first.StartsWith("Anslag.", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> path)
    {
        var part = path.TrimStart('/');
        var end = part.IndexOf('/');
        return end < 0 ? part : part[..end];
    }
}
