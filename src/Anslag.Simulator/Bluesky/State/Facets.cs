namespace Anslag.Simulator.Bluesky.State;

/// <summary>What a stretch of a post's text can be: the kinds of <c>app.bsky.richtext.facet</c>.</summary>
internal static class Facets
{
    public const string Mention = "app.bsky.richtext.facet#mention";
    public const string Link = "app.bsky.richtext.facet#link";
    public const string Tag = "app.bsky.richtext.facet#tag";
}
