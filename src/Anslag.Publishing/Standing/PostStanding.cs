using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Standing;

/// <summary>Tells how a post stands from its stage and its deliveries. The deliveries are the truth about the channels; nothing is kept twice.</summary>
public static class PostStanding
{
    public static PostStatus Of(Post post, IEnumerable<DeliveryStatus> deliveries, DateTimeOffset now) => post.Stage switch
    {
        Stage.Draft => post.ReturnedNow() is null ? PostStatus.Draft : PostStatus.Returned,
        Stage.Submitted => PostStatus.AwaitsApproval,
        Stage.Approved => PostStatus.Approved,
        Stage.Discarded => PostStatus.Discarded,
        Stage.TakenDown => Down([.. deliveries]),
        _ => Released(post, [.. deliveries.Where(IsPost)], now),
    };

    /// <summary>Whether it has stopped and a person is needed.</summary>
    public static bool HasStopped(this DeliveryStatus delivery) => delivery.State is DeliveryState.Failed or DeliveryState.Held or DeliveryState.Expired
        || (delivery.State is DeliveryState.Uncertain && delivery.DueAt is null);

    private static PostStatus Released(Post post, List<DeliveryStatus> posts, DateTimeOffset now)
    {
        var standing = posts.Count(IsOut);
        if (posts.Exists(HasStopped))
            return standing > 0 ? PostStatus.PartlyOut : PostStatus.Stopped;
        if (standing > 0 && standing == posts.Count)
            return post.Corrections().Any() ? PostStatus.Corrected : PostStatus.Out;
        return standing == 0 && posts.TrueForAll(delivery => delivery.State is DeliveryState.Waiting) && post.Content.PlannedAt > now
            ? PostStatus.Scheduled
            : PostStatus.GoingOut;
    }

    private static PostStatus Down(List<DeliveryStatus> all) =>
        all.Exists(delivery => IsPost(delivery) && IsOut(delivery)) || all.Exists(delivery => delivery is { Kind: DeliveryKind.TakeDown, State: not DeliveryState.Live })
            ? PostStatus.ComingDown
            : PostStatus.TakenDown;

    private static bool IsPost(DeliveryStatus delivery) => delivery is { Kind: DeliveryKind.Post, State: not DeliveryState.Withdrawn };

    private static bool IsOut(DeliveryStatus delivery) => delivery is { State: DeliveryState.Live, Gone: false };
}
