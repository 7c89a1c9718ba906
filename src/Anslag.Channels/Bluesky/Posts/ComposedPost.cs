using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky.Posts;

/// <summary>A post as it is sent, however often: its key, when it was composed, its record, and its reply gate where it has one.</summary>
internal sealed record ComposedPost(string Key, DateTimeOffset At, JsonObject Post, JsonObject? Gate)
{
    public string ToStep() => JsonSerializer.Serialize(this);

    public RecordAddress AddressIn(string did) => new(did, RecordAddress.Posts, Key);

    /// <summary>What was composed for a delivery; <see langword="null"/> before that, and then nothing can have been sent.</summary>
    public static ComposedPost? Of(Sending sending) =>
        sending.Has(PostRecords.Step, out var composed) ? JsonSerializer.Deserialize<ComposedPost>(composed) : null;
}
