using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>A record in an account's repository.</summary>
/// <param name="Did">Whose it is.</param>
/// <param name="Collection">What it is.</param>
/// <param name="Rkey">Which it is.</param>
/// <param name="Cid">The hash of its content.</param>
/// <param name="Value">Its content, as it was sent.</param>
/// <param name="Indexed">When it was written.</param>
public sealed record StoredRecord(string Did, string Collection, string Rkey, string Cid, JsonElement Value, DateTimeOffset Indexed)
{
    /// <summary>Whether it answers a post whose gate does not let it: then nobody is shown it.</summary>
    public bool IsShutOut { get; init; }

    [JsonIgnore]
    public string Uri => new AtUri(Did, Collection, Rkey).ToString();

    [JsonIgnore]
    public string Text => Value.Text("text") ?? "";

    /// <summary>When its author says that it was made.</summary>
    [JsonIgnore]
    public DateTimeOffset Created =>
        DateTimeOffset.TryParse(Value.Text("createdAt"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? created : Indexed;

    /// <summary>Where it stands among posts by time; nobody gets ahead by a time that has not come.</summary>
    internal string TimeKey => string.Create(CultureInfo.InvariantCulture,
        $"{(Created < Indexed ? Created : Indexed).UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'}::{Rkey}");

    /// <summary>What it answers, if anything.</summary>
    internal Reply? ReplyTo => Value.Part("reply") is { } reply
        && reply.Part("root")?.Text("uri") is { } root && reply.Part("parent")?.Text("uri") is { } parent ? new(root, parent) : null;

    /// <summary>The accounts that it mentions.</summary>
    internal IReadOnlyList<string> Mentions =>
    [
        .. Value.Items("facets").SelectMany(facet => facet.Items("features"))
            .Where(feature => feature.Text("$type") == Facets.Mention)
            .Select(feature => feature.Text("did")).OfType<string>(),
    ];

    /// <summary>The record that it quotes, if any.</summary>
    internal string? Quotes => Value.Part("embed")?.Part("record") is { } quoted
        ? quoted.Text("uri") ?? quoted.Part("record")?.Text("uri")
        : null;

    /// <summary>The blobs that it refers to.</summary>
    internal IEnumerable<BlobReference> Blobs => BlobReference.In(Value);
}

/// <summary>What a post answers: the post before it, and the one that the thread began with.</summary>
internal sealed record Reply(string Root, string Parent);
