namespace Anslag.Channels.Facebook.Edges;

/// <summary>Lists are read page by page along cursors.</summary>
internal static class GraphCursor
{
    /// <summary>The parameter that asks for the next page of a list.</summary>
    public static string After(string? cursor) => cursor is null ? string.Empty : $"&after={Uri.EscapeDataString(cursor)}";

    /// <summary>The cursor of the next page, if there is one.</summary>
    public static string? Next<T>(this GraphList<T> list) => list.Paging is { Next: not null, Cursors.After: { } after } ? after : null;

    /// <summary>Reads a whole list; the last answer is the one that failed, or the end.</summary>
    public static async Task<(IReadOnlyList<T> All, GraphAnswer<GraphList<T>> Last)> ReadAllAsync<T>(
        Func<string?, CancellationToken, Task<GraphAnswer<GraphList<T>>>> read, int mostPages, CancellationToken cancellationToken)
    {
        List<T> all = [];
        string? after = null;
        for (var page = 1; ; page++)
        {
            var answer = await read(after, cancellationToken);
            if (answer.Value is not { } list)
                return (all, answer);
            all.AddRange(list.Data);
            after = list.Next();
            if (after is null || page == mostPages)
                return (all, answer);
        }
    }
}
