using System.Text.Json;

namespace Anslag.Channels.Facebook;

/// <summary>How far a page has been read.</summary>
/// <param name="Since">What is newer was not read yet.</param>
/// <param name="WholeAt">When everything near was last read, and not only what was new: edits and deletions leave no trace in a post's time.</param>
internal sealed record FacebookCursor(DateTimeOffset Since, DateTimeOffset WholeAt)
{
    public static readonly TimeSpan Near = TimeSpan.FromDays(30);
    private static readonly TimeSpan WholeEvery = TimeSpan.FromHours(1);

    // Between their clock and ours, and for what appears a little late.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    public static FacebookCursor? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<FacebookCursor>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>From when on the next reading reads; <see langword="null"/> when it reads everything near.</summary>
    public DateTimeOffset? From(DateTimeOffset now) => now >= WholeAt + WholeEvery ? null : Since - Overlap;

    public static string After(FacebookCursor? before, DateTimeOffset began, bool whole) =>
        JsonSerializer.Serialize(new FacebookCursor(began, whole ? began : before!.WholeAt));
}
