namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>Posts as short as they can be.</summary>
internal static class Posts
{
    /// <summary>A picture of one pixel.</summary>
    public static byte[] Pixel { get; } =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static Dictionary<string, object> APost(string text = "Vattnet är tillbaka.") => new()
    {
        ["$type"] = RealPds.Posts,
        ["text"] = text,
        ["createdAt"] = "2026-11-27T09:00:00.000Z",
        ["langs"] = new[] { "sv" },
    };

    /// <summary>A post with a picture that was uploaded, described as given or not at all.</summary>
    public static Dictionary<string, object> APostWith(XrpcAnswer uploaded, string? alt)
    {
        Dictionary<string, object> image = new() { ["image"] = uploaded.Succeeded().Body.GetProperty("blob") };
        if (alt is not null)
            image["alt"] = alt;
        return new(APost()) { ["embed"] = new Dictionary<string, object> { ["$type"] = "app.bsky.embed.images", ["images"] = new[] { image } } };
    }
}
