using System.Text;
using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>A stretch of text, and where it leads, if anywhere.</summary>
public sealed record TextPart(string Text, string? Address);

/// <summary>A post's text in parts: its facets lie at bytes of the UTF-8 text, and lead somewhere.</summary>
internal static class RichText
{
    public static IReadOnlyList<TextPart> Parts(StoredRecord post, BlueskyState state)
    {
        var bytes = Encoding.UTF8.GetBytes(post.Text);
        var (parts, at) = (new List<TextPart>(), 0);
        foreach (var (start, end, address) in Links(post, state).OrderBy(link => link.Start).Where(link => link.End <= bytes.Length))
        {
            // One that begins inside another is passed over, as the apps do.
            if (start < at)
                continue;
            parts.Add(new(Encoding.UTF8.GetString(bytes, at, start - at), Address: null));
            parts.Add(new(Encoding.UTF8.GetString(bytes, start, end - start), address));
            at = end;
        }
        parts.Add(new(Encoding.UTF8.GetString(bytes, at, bytes.Length - at), Address: null));
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    /// <summary>An address that a browser may be sent to.</summary>
    public static string? WebAddress(string? uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? uri : null;

    private static IEnumerable<(int Start, int End, string Address)> Links(StoredRecord post, BlueskyState state) =>
        from facet in post.Value.Items("facets")
        let index = facet.GetProperty("index")
        let address = facet.Items("features").Select(feature => Address(feature, state)).OfType<string>().FirstOrDefault()
        where address is not null
        select (index.GetProperty("byteStart").GetInt32(), index.GetProperty("byteEnd").GetInt32(), address);

    private static string? Address(JsonElement feature, BlueskyState state) => feature.Text("$type") switch
    {
        Facets.Link => WebAddress(feature.Text("uri")),
        Facets.Mention when state.Find(feature.Text("did")) is { } account => CitizenAddress.Of(account),
        _ => null,
    };
}
