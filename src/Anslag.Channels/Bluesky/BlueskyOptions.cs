namespace Anslag.Channels.Bluesky;

/// <summary>Where Bluesky's identities are looked up. Section <c>Bluesky</c> of the configuration. An account's own server is found through them.</summary>
public sealed class BlueskyOptions
{
    /// <summary>A server that says which identity a handle has.</summary>
    public Uri Resolver { get; set; } = new("https://public.api.bsky.app");

    /// <summary>The directory of identities (did:plc).</summary>
    public Uri Directory { get; set; } = new("https://plc.directory");

    /// <summary>Where people read: the address of a post that is shown to them.</summary>
    public Uri App { get; set; } = new("https://bsky.app");
}
