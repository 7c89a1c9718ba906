using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Standing;
using Anslag.Publishing.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.Publishing.Today;

/// <summary>Publishing's part of <em>Idag</em>: what waits for this person's eyes, what came back to them, what goes out today.</summary>
internal sealed class PostsToday(Database database, PostSurroundings around, Approvers approvers, IStringLocalizer<PostsTodayTexts> texts) : ITodaySource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var now = around.Time.GetUtcNow();
        var open = await around.Accounts.OpenAsync(by.Organisation, cancellationToken);
        var trials = open.Where(account => account.IsTrial).Select(account => account.Id).ToHashSet();
        var words = new PostsTodayWords(texts, await around.NamesAsync(by.Organisation, cancellationToken), trials, now);
        List<TodayItem> items = [.. (await ReturnedAsync(db, by, cancellationToken)).Select(words.Returned)];
        foreach (var post in await ForApproversAsync(db, cancellationToken))
        {
            if (await approvers.IncludeAsync(post, open, by, cancellationToken))
                items.AddRange(words.ForApprover(post, by.RequiredPerson()));
        }
        items.AddRange(await GoingOutAsync(db, words, now, cancellationToken));
        return items;
    }

    private static Task<List<Post>> ReturnedAsync(AnslagDb db, Actor by, CancellationToken cancellationToken)
    {
        var person = by.RequiredPerson();
        return db.Set<Post>().AsNoTracking().Returned().Where(post => post.WrittenBy == person)
            .OrderBy(post => post.CreatedAt).Take(Most).Whole().ToListAsync(cancellationToken);
    }

    private static async Task<List<Post>> ForApproversAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var (posts, steps) = (db.Set<Post>().AsNoTracking(), db.Set<Step>());
        IQueryable<Post>[] lists = [posts.AtStage(Stage.Submitted), posts.WithACorrectionToApprove(steps), posts.AwaitingReview(steps)];
        List<Post> all = [];
        foreach (var list in lists)
            all.AddRange(await list.OrderBy(post => post.CreatedAt).Take(Most).Whole().ToListAsync(cancellationToken));
        return [.. all.DistinctBy(post => post.Id)];
    }

    private async Task<IEnumerable<TodayItem>> GoingOutAsync(AnslagDb db, PostsTodayWords words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SwedishTime.DateOf(now);
        var posts = await db.Set<Post>().AsNoTracking().PlannedBetween(now, SwedishTime.StartOf(today.AddDays(1)))
            .Where(post => post.PublishedAt == null && (post.Stage == Stage.Submitted || post.Stage == Stage.Approved || post.Stage == Stage.Released))
            .OrderBy(post => post.Content.PlannedAt).Take(Most).Whole().ToListAsync(cancellationToken);
        var deliveries = await around.Deliveries.OfSourcesAsync(db, posts.ConvertAll(post => post.Id.Source), cancellationToken);
        return posts.ConvertAll(post => words.GoesOut(post, PostStanding.Of(post, deliveries[post.Id.Source], now)));
    }
}

/// <summary>Marks the resource file of Publishing's part of <em>Idag</em>.</summary>
public sealed class PostsTodayTexts;
