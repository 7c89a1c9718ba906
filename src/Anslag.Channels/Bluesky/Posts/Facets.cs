using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Anslag.Channels.Bluesky.Identity;

namespace Anslag.Channels.Bluesky.Posts;

/// <summary>
/// What in a text leads somewhere (<c>app.bsky.richtext.facet</c>). Nothing is linked by itself: an address, a tag or a name without a facet
/// stays plain text. Places are counted in UTF-8 bytes, the end excluded.
/// </summary>
internal sealed partial class Facets(Identities identities)
{
    private const int LongestTag = 64;

    public async Task<JsonArray> OfAsync(PostText post, bool isTrial, CancellationToken cancellationToken)
    {
        JsonArray facets = [];
        foreach (Match address in Address().Matches(post.Text))
            facets.Add(Facet(post.Text, address.Index, address.Length, Link(address.Value)));
        foreach (var tag in Tag().Matches(post.Text).Where(IsTag))
            facets.Add(Facet(post.Text, tag.Index, tag.Length, Feature("tag", "tag", tag.Groups["tag"].Value)));
        foreach (Match name in Mention().Matches(post.Text))
        {
            if (await identities.TryFindDidAsync(name.Groups["handle"].Value, isTrial, cancellationToken) is { } did)
                facets.Add(Facet(post.Text, name.Index, name.Length, Feature("mention", "did", did)));
        }
        if (post.Link is { } shown)
            facets.Add(Facet(post.Text, shown.Start, shown.Length, Link(shown.Address.AbsoluteUri)));
        return facets;
    }

    private static JsonObject Facet(string text, int start, int length, JsonObject feature) => new()
    {
        ["index"] = new JsonObject
        {
            ["byteStart"] = Encoding.UTF8.GetByteCount(text.AsSpan(0, start)),
            ["byteEnd"] = Encoding.UTF8.GetByteCount(text.AsSpan(0, start + length)),
        },
        ["features"] = new JsonArray(feature),
    };

    private static JsonObject Link(string address) =>
        Feature("link", "uri", address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address);

    private static JsonObject Feature(string kind, string property, string value) =>
        new() { ["$type"] = $"app.bsky.richtext.facet#{kind}", [property] = value };

    private static bool IsTag(Match tag) => new StringInfo(tag.Groups["tag"].Value).LengthInTextElements <= LongestTag;

    /// <summary>An address ends before the punctuation of the sentence that it stands in.</summary>
    [GeneratedRegex(@"(?<![\w@/.])(?:https?://|www\.)[^\s<>""]*[^\s<>""'.,;:!?)\]}…]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    /// <summary>A number alone is no tag.</summary>
    [GeneratedRegex(@"(?<![\w/#&])#(?<tag>(?!\d+(?!\w))\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<![\w/@.])@(?<handle>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}
