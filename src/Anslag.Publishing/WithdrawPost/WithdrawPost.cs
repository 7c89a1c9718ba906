using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.WithdrawPost;

/// <summary>Takes a post back from every channel before it has gone out on any.</summary>
public sealed class WithdrawPost(PostChange change, Dispatch dispatch)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver, Role.Writer], by, async act =>
        {
            if (!act.Post.Withdraw(act.Person, act.Now))
                return false;
            await dispatch.WithdrawAsync(act, cancellationToken);
            return true;
        }, cancellationToken);
}
