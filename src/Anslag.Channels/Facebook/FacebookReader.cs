using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>Reads what citizens write to a page: under the posts of the last month, on the page itself, and in private.</summary>
internal sealed class FacebookReader(GraphClient graph, FacebookApps apps, FacebookMessages messages, FacebookVisits visits, TimeProvider time)
{
    private const int MostPages = 20;

    public async Task<Reading> ReadAsync(AccountConnection page, string? cursor, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(page, FacebookCursor.Read(cursor), cancellationToken);
        }
        catch (HttpRequestException broken)
        {
            return new Reading.Later(time.GetUtcNow(), DeliveryReasons.Unreachable, broken.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Reading.Later(time.GetUtcNow(), DeliveryReasons.NoAnswer, "time-out");
        }
    }

    private async Task<Reading> ReadAsync(AccountConnection page, FacebookCursor? cursor, CancellationToken cancellationToken)
    {
        var began = time.GetUtcNow();
        var from = cursor?.From(began);
        var (posts, last) = await GraphCursor.ReadAllAsync(
            (after, stop) => graph.ReadTouchedAsync(apps.Of(page.IsTrial), page, began - FacebookCursor.Near, after, stop), MostPages, cancellationToken);
        if (last.Value is null)
            return last.Unread(began);
        List<IncomingItem> items = [];
        List<string> readWhole = [];
        var touched = posts.Where(post => from is null || (GraphTimes.Read(post.UpdatedTime) ?? began) >= from).Select(post => post.Id).ToList();
        var usage = last.Usage;
        foreach (var post in touched)
        {
            var (comments, end) = await CommentsAsync(page, post, from, cancellationToken);
            if (end.Value is null)
                return end.Unread(began);
            items.AddRange(comments.Select(comment => FacebookItems.Comment(comment, post, page, began)));
            if (end.Value.Next() is null)
                readWhole.Add(post);
            usage = end.Usage;
        }
        var spoken = await messages.ReadAsync(page, citizen: null, from ?? began - FacebookCursor.Near, cancellationToken);
        if (spoken is not Reading.Items inPrivate)
            return spoken;
        items.AddRange(inPrivate.All);
        var visited = await visits.ReadAsync(page, from ?? began - FacebookCursor.Near, cancellationToken);
        if (visited is not Reading.Items onThePage)
            return visited;
        items.AddRange(onThePage.All);
        return new Reading.Items(items, FacebookCursor.After(cursor, began, whole: from is null))
        {
            WholePosts = from is null ? readWhole : [],
            AsOf = began,
            SlowDownUntil = usage.SlowDownUntil(began),
        };
    }

    private Task<(IReadOnlyList<JsonElement> All, GraphAnswer<GraphList<JsonElement>> Last)> CommentsAsync(
        AccountConnection page, string post, DateTimeOffset? since, CancellationToken cancellationToken) =>
        GraphCursor.ReadAllAsync(
            (after, stop) => graph.ReadCommentsAsync(apps.Of(page.IsTrial), page, post, since, after, stop), MostPages, cancellationToken);
}
