using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Standing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.ListPosts;

/// <summary>Lists of posts, each with how it stands.</summary>
public sealed class ListPosts(Database database, PostSurroundings around)
{
    public const int PageSize = 25;

    /// <summary>No month has more; a calendar is no archive.</summary>
    private const int MostInAMonth = 500;

    /// <summary>One page of the posts that a filter lets through, the newest first.</summary>
    public async Task<PostPageOf> PageAsync(PostFilter filter, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var posts = filter.Apply(db.Set<Post>().AsNoTracking(), by.RequiredPerson());
        var count = await posts.CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (count + PageSize - 1) / PageSize));
        var rows = await posts.OrderByDescending(post => post.CreatedAt).Skip((page - 1) * PageSize).Take(PageSize).Whole().ToListAsync(cancellationToken);
        return new PostPageOf(await WithStandingAsync(db, rows, by, cancellationToken), count, page);
    }

    /// <summary>The posts that are planned or went out in a time, in order.</summary>
    public async Task<IReadOnlyList<PostRow>> BetweenAsync(DateTimeOffset from, DateTimeOffset to, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var posts = await db.Set<Post>().AsNoTracking().NotDiscarded().PlannedBetween(from, to)
            .OrderBy(post => post.Content.PlannedAt).Take(MostInAMonth).Whole().ToListAsync(cancellationToken);
        return await WithStandingAsync(db, posts, by, cancellationToken);
    }

    private async Task<IReadOnlyList<PostRow>> WithStandingAsync(AnslagDb db, List<Post> posts, Actor by, CancellationToken cancellationToken)
    {
        var deliveries = await around.Deliveries.OfSourcesAsync(db, posts.ConvertAll(post => post.Id.Source), cancellationToken);
        var accounts = await around.Accounts.OpenAsync(by.Organisation, cancellationToken);
        var now = around.Time.GetUtcNow();
        return posts.ConvertAll(post => new PostRow(
            post,
            PostStanding.Of(post, deliveries[post.Id.Source], now),
            [.. accounts.Where(account => post.Versions.Any(version => version.Account == account.Id))]));
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Rows">Its posts.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">Which page it is, from 1.</param>
public sealed record PostPageOf(IReadOnlyList<PostRow> Rows, int Count, int Page)
{
    public int Pages => Math.Max(1, (Count + ListPosts.PageSize - 1) / ListPosts.PageSize);
}
