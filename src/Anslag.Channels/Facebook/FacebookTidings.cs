using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>
/// What Facebook tells of by itself. A tiding says only where to look: how the item stands is read, so that it does not matter in which
/// order tidings come, or how often.
/// </summary>
internal sealed class FacebookTidings(GraphClient graph, FacebookApps apps, FacebookMessages messages, FacebookVisits visits, TimeProvider time)
{
    // Between their clocks: a message is told with another time than it is read with.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    public async Task<Promptness> AskAsync(AccountConnection page, CancellationToken cancellationToken)
    {
        if (!apps.CanBeTold)
            return Promptness.WhenRead;
        var answer = await graph.SubscribeAsync(apps.Of(page.IsTrial), page, cancellationToken);
        return answer.Value is { Success: true } ? Promptness.AtOnce
            : answer.Verdict is GraphVerdict.Refuse ? Promptness.Refused
            : throw new HttpRequestException($"Facebook did not say whether it tells ({answer.Status}).");
    }

    public async Task<Reading> ReadAsync(AccountConnection page, string told, CancellationToken cancellationToken)
    {
        List<IncomingItem> items = [];
        foreach (var change in HookEntry.Comments(told).DistinctBy(change => change.CommentId))
        {
            var asOf = time.GetUtcNow();
            var answer = await graph.ReadCommentAsync(apps.Of(page.IsTrial), page, change.CommentId, cancellationToken);
            if (answer.Value is { } comment)
                items.Add(FacebookItems.Comment(comment.Json, change.PostId, page, asOf));
            else if (GraphErrors.IsGone(answer.Error))
                items.Add(Gone(change, page, asOf));
            else
                return answer.Unread(asOf);
        }
        foreach (var (citizen, writtenAt) in HookEntry.Messages(told).Distinct())
        {
            var reading = await messages.ReadAsync(page, citizen, writtenAt - ClocksDiffer, cancellationToken);
            if (reading is not Reading.Items read)
                return reading;
            items.AddRange(read.All);
        }
        if (HookEntry.FirstVisit(told) is { } visitedAt)
        {
            var reading = await visits.ReadAsync(page, visitedAt - ClocksDiffer, cancellationToken);
            if (reading is not Reading.Items read)
                return reading;
            items.AddRange(read.All);
        }
        return new Reading.Items(items, Cursor: string.Empty) { AsOf = time.GetUtcNow() };
    }

    private static IncomingItem Gone(HookComment change, AccountConnection page, DateTimeOffset asOf) =>
        new(ItemKind.Comment, change.CommentId, ItemState.Deleted, asOf)
        {
            Post = change.PostId,
            Parent = change.ParentId == change.PostId ? null : change.ParentId,
            Author = FacebookItems.Author(change.From, page),
            WrittenAt = change.CreatedTime is > 0 and var seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            Raw = JsonSerializer.Serialize(change),
        };
}
