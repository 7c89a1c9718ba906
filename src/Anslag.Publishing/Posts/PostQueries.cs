using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Steps;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.Posts;

/// <summary>Words of queries about posts.</summary>
internal static class PostQueries
{
    public static Task<Post?> WholePostAsync(this AnslagDb db, PostId id, CancellationToken cancellationToken) =>
        db.Set<Post>().Whole().SingleOrDefaultAsync(post => post.Id == id, cancellationToken);

    /// <summary>With everything that belongs to them, in its order.</summary>
    public static IQueryable<Post> Whole(this IQueryable<Post> posts) => posts
        .Include(post => post.Versions)
        .Include(post => post.Pictures.OrderBy(picture => picture.Place))
        .Include(post => post.Video)
        .Include(post => post.Steps.OrderBy(step => step.Number))
        .AsSplitQuery();

    public static IQueryable<Post> AtStage(this IQueryable<Post> posts, Stage stage) => posts.Where(post => post.Stage == stage);

    public static IQueryable<Post> NotDiscarded(this IQueryable<Post> posts) => posts.Where(post => post.Stage != Stage.Discarded);

    public static IQueryable<Post> PlannedBetween(this IQueryable<Post> posts, DateTimeOffset from, DateTimeOffset to) =>
        posts.Where(post => post.Content.PlannedAt >= from && post.Content.PlannedAt < to);

    /// <summary>Whose last step sent them back to the writer.</summary>
    public static IQueryable<Post> Returned(this IQueryable<Post> posts) => posts
        .Where(post => post.Stage == Stage.Draft && post.Steps.OrderByDescending(step => step.Number).FirstOrDefault() is Return);

    public static IQueryable<Post> WithACorrectionToApprove(this IQueryable<Post> posts, IQueryable<Step> steps) => posts
        .Where(post => post.Stage == Stage.Released && post.Steps.OfType<Correction>()
            .Any(correction => !steps.Any(step => step.Answers == correction.Id || (step is Correction && step.PostId == post.Id && step.Number > correction.Number))));

    public static IQueryable<Post> AwaitingReview(this IQueryable<Post> posts, IQueryable<Step> steps) => posts
        .Where(post => post.Steps.OfType<SoloApproval>().Any(approval => !steps.OfType<Review>().Any(review => review.Answers == approval.Id)));
}
