namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>A page of a list, and the cursor that the next one begins after.</summary>
internal static class Paging
{
    /// <summary>Cuts by a key, highest first unless reversed; a cursor holds also when its item has gone.</summary>
    public static (IReadOnlyList<T> Page, string? Cursor) Cut<T>(IEnumerable<T> items, Func<T, string> key, XrpcCall call, bool reverse = false)
    {
        var direction = reverse ? 1 : -1;
        var cursor = call.TextIfSaid("cursor");
        var rest = items
            .Where(item => cursor is null || Math.Sign(string.CompareOrdinal(key(item), cursor)) == direction)
            .Order(Comparer<T>.Create((one, other) => direction * string.CompareOrdinal(key(one), key(other))))
            .Take(call.Limit + 1)
            .ToList();
        return rest.Count <= call.Limit ? (rest, null) : (rest[..call.Limit], key(rest[call.Limit - 1]));
    }
}
