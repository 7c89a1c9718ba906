using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky;

/// <summary>Everything before a post is put: its pictures or its card, and then the record itself.</summary>
internal sealed class BlueskyPreparing(BlueskyPictures pictures, BlueskyCards cards, PostRecords records, TimeProvider time)
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(1);

    /// <summary>Does what is missing; <see langword="null"/> when all is there.</summary>
    public async Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken)
    {
        if (ComposedPost.Of(sending) is not null)
            return null;
        if ((await pictures.UploadAsync(sending, cancellationToken) ?? await cards.MakeAsync(sending, cancellationToken)) is { } obstacle)
            return obstacle;
        await records.ComposeAsync(sending, cancellationToken);
        return null;
    }

    /// <summary>The server has forgotten a picture that lay there too long; with it there again, the same record is put.</summary>
    public async Task<Outcome> UploadAgainAsync(Sending sending, string words, CancellationToken cancellationToken) =>
        await pictures.UploadAgainAsync(sending, cancellationToken)
        ?? new Outcome.NotSent(time.GetUtcNow() + BeforeNextTry, BlueskyReasons.PicturesForgotten, words);
}
