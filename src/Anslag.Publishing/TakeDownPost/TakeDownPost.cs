using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.TakeDownPost;

/// <summary>Takes a post down from every channel. One approver decides it alone: what does harm must not wait for a second.</summary>
public sealed class TakeDownPost(PostChange change, Dispatch dispatch)
{
    public Task HandleAsync(PostId id, string reason, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, async act =>
        {
            if (!act.Post.TakeDown(reason, act.Person, act.Now))
                return false;
            await dispatch.TakeDownAsync(act, reason, cancellationToken);
            act.Raise(new PostTakenDown(id, act.Post.Unit, act.Person, reason, act.Now));
            return true;
        }, cancellationToken);
}
