using System.Text.Json;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>What a post can carry.</summary>
internal static class Embeds
{
    public static Dictionary<string, object> Images(JsonElement blob, string alt = "En bro över ån", int times = 1) => new()
    {
        ["$type"] = "app.bsky.embed.images",
        ["images"] = Enumerable.Repeat(new { image = blob, alt, aspectRatio = new { width = 4, height = 3 } }, times),
    };

    public static Dictionary<string, object> Card(JsonElement? thumb = null, string uri = "https://example.se/")
    {
        var card = new Dictionary<string, object> { ["uri"] = uri, ["title"] = "Exempel", ["description"] = "En sida." };
        if (thumb is { } blob)
            card["thumb"] = blob;
        return new() { ["$type"] = "app.bsky.embed.external", ["external"] = card };
    }

    public static object Facet(int start, int end, string type, string name, string value) => new
    {
        index = new { byteStart = start, byteEnd = end },
        features = new[] { new Dictionary<string, string> { ["$type"] = $"app.bsky.richtext.facet#{type}", [name] = value } },
    };
}
