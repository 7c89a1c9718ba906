using System.Text.Json;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook;

/// <summary>How far a video's upload has come, saved as a step after each part, so that a crash goes on from there.</summary>
/// <param name="Video">The id that Facebook has given the video.</param>
/// <param name="Session">The upload's own id; for a reel the address that takes its bytes.</param>
/// <param name="Start">Where the next part begins, in bytes.</param>
/// <param name="End">Where Facebook asks that it ends; everything is there when both are the same.</param>
internal sealed record VideoUpload(string Video, string Session, long Start, long End)
{
    private const string Step = "video";

    public bool IsWhole => Start == End;

    /// <summary>As it was last saved; <see langword="null"/> before it has begun.</summary>
    public static VideoUpload? Of(Sending sending) =>
        sending.Steps.TryGetValue(Step, out var saved) ? JsonSerializer.Deserialize<VideoUpload>(saved) : null;

    public async Task<VideoUpload> SaveAsync(Sending sending, CancellationToken cancellationToken)
    {
        await sending.SaveStepAsync(Step, JsonSerializer.Serialize(this), cancellationToken);
        return this;
    }
}
