using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky;

/// <summary>Everything before a post is put: its pictures or its card, and then the record itself.</summary>
internal sealed class BlueskyPreparing(BlueskyPictures pictures, BlueskyCards cards, PostRecords records, TimeProvider time)
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(1);

    // Servers forget pictures that no record carries, and a post that was held for days should not bear the day on which it was held.
    private static readonly TimeSpan StaysFresh = TimeSpan.FromHours(1);

    /// <summary>Does what is missing; <see langword="null"/> when all is there. What was never sent and has grown old is made anew.</summary>
    public async Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken)
    {
        if (ComposedPost.Of(sending) is { } composed)
        {
            if (sending.MarkedAt is not null || composed.At + StaysFresh > time.GetUtcNow())
                return null;
            await ForgetAsync(sending, cancellationToken);
        }
        if ((await pictures.UploadAsync(sending, cancellationToken) ?? await cards.MakeAsync(sending, cancellationToken)) is { } obstacle)
            return obstacle;
        await records.ComposeAsync(sending, cancellationToken);
        return null;
    }

    /// <summary>The server has forgotten a picture that lay there too long, and so made no post. All is prepared anew, under the same key.</summary>
    public async Task<Outcome> BeginAgainAsync(Sending sending, string words, CancellationToken cancellationToken)
    {
        await ForgetAsync(sending, cancellationToken);
        return new Outcome.NotSent(time.GetUtcNow() + BeforeNextTry, BlueskyReasons.PicturesForgotten, words);
    }

    private static async Task ForgetAsync(Sending sending, CancellationToken cancellationToken)
    {
        foreach (var step in sending.Steps.Keys.Where(step => step != PostRecords.KeyStep).ToList())
            await sending.SaveStepAsync(step, string.Empty, cancellationToken);
    }
}
