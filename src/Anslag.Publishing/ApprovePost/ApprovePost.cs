using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ApprovePost;

/// <summary>Approves what another person has written.</summary>
public sealed class ApprovePost(PostChange change, BeforeItGoesOut before, Approvers approvers)
{
    /// <summary>Approves it, if it still reads as it was read.</summary>
    /// <param name="id">The post.</param>
    /// <param name="readEdition">The edition that the approver has read.</param>
    /// <param name="by">The approver.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task HandleAsync(PostId id, int readEdition, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, async act =>
        {
            await approvers.RequireForChannelsAsync(act, cancellationToken);
            var checks = await before.OfAsync(act, cancellationToken);
            if (!act.Post.Approve(readEdition, checks, act.Person, act.Now))
                return false;
            act.Raise(new PostApproved(id, act.Post.Unit, act.Person, Alone: false, act.Now));
            return true;
        }, cancellationToken);
}
