using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ReschedulePost;

/// <summary>Moves a post that waits for its time.</summary>
public sealed class ReschedulePost(PostChange change, Dispatch dispatch)
{
    public Task HandleAsync(PostId id, DateTimeOffset dueAt, DateTimeOffset? validUntil, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver, Role.Writer], by, async act =>
        {
            if (!act.Post.Reschedule(dueAt, validUntil, act.Person, act.Now))
                return false;
            await dispatch.MoveAsync(act, dueAt, validUntil, cancellationToken);
            return true;
        }, cancellationToken);
}
