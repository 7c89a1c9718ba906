using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>Reads what citizens post on a page, where they name it elsewhere, and how they recommend it.</summary>
internal sealed class FacebookVisits(GraphClient graph, FacebookApps apps, TimeProvider time)
{
    private const int MostPages = 5;

    /// <summary>What was posted since then. A list that the page's rights do not open is left out: the check of the account says which is missing.</summary>
    public async Task<Reading> ReadAsync(AccountConnection page, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var asOf = time.GetUtcNow();
        var app = apps.Of(page.IsTrial);
        List<IncomingItem> items = [];
        foreach (var list in new[] { Visits.OnThePage, Visits.Elsewhere })
        {
            var (visits, last) = await GraphCursor.ReadAllAsync(
                (after, stop) => graph.ReadVisitsAsync(app, page, list, from, after, stop), MostPages, cancellationToken);
            if (IsObstacle(last))
                return last.Unread(asOf);
            items.AddRange(visits.Select(visit => Mention(visit, list == Visits.OnThePage, page, asOf)));
        }
        var ratings = await graph.ReadRatingsAsync(app, page, cancellationToken);
        if (IsObstacle(ratings))
            return ratings.Unread(asOf);
        items.AddRange((ratings.Value?.Data ?? []).Select(rating => Review(rating, page, asOf)).OfType<IncomingItem>().Where(item => item.WrittenAt >= from));
        return new Reading.Items(items, string.Empty) { AsOf = asOf };
    }

    private static bool IsObstacle<T>(GraphAnswer<T> answer)
        where T : class =>
        answer is { Value: null, Verdict: not GraphVerdict.Refuse };

    private static IncomingItem Mention(JsonElement sent, bool isOnThePage, AccountConnection page, DateTimeOffset asOf)
    {
        var visit = sent.Deserialize<GraphVisit>(JsonSerializerOptions.Web)!;
        return new IncomingItem(ItemKind.Mention, visit.Id, visit.IsHidden ? ItemState.Hidden : ItemState.Shown, asOf)
        {
            Author = FacebookItems.Author(visit.From, page),
            Text = visit.Message ?? string.Empty,
            WrittenAt = GraphTimes.Read(visit.CreatedTime),
            Address = visit.Address,
            Can = new ItemAbilities(Answer: true, Hide: isOnThePage, Remove: isOnThePage, AnswerPrivately: false),
            Raw = sent.GetRawText(),
        };
    }

    /// <summary>A recommendation is known by its story; one without cannot be told from another.</summary>
    private static IncomingItem? Review(JsonElement sent, AccountConnection page, DateTimeOffset asOf)
    {
        var rating = sent.Deserialize<GraphRating>(JsonSerializerOptions.Web)!;
        return rating.Story is not { } story ? null : new IncomingItem(ItemKind.Review, story.Id, ItemState.Shown, asOf)
        {
            Author = FacebookItems.Author(rating.Reviewer, page),
            Text = rating.Text ?? string.Empty,
            WrittenAt = GraphTimes.Read(rating.CreatedTime),
            Raw = sent.GetRawText(),
        };
    }
}
