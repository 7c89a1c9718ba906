using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ApproveAlone;

/// <summary>The one-person path, where the organisation allows it: the reason is kept and another person reviews it afterwards.</summary>
public sealed class ApproveAlone(PostChange change, BeforeItGoesOut before, Approvers approvers)
{
    public Task HandleAsync(PostId id, string reason, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, async act =>
        {
            await approvers.RequireForChannelsAsync(act, cancellationToken);
            var checks = await before.OfAsync(act, cancellationToken);
            var isAllowed = await act.Db.AllowsOnePersonAsync(cancellationToken);
            if (!act.Post.ApproveAlone(isAllowed, reason, checks, act.Person, act.Now))
                return false;
            act.Raise(new PostApproved(id, act.Post.Unit, act.Person, Alone: true, act.Now));
            return true;
        }, cancellationToken);
}
