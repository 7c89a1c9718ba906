using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.ApproveCorrection;

/// <summary>Decides on a correction: another person approves it or sends it back, or its writer approves it alone where that is allowed.</summary>
public sealed class ApproveCorrection(PostChange change, BeforeItGoesOut before, Approvers approvers, Dispatch dispatch)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(
            id, [Role.Approver], by, act => SendAsync(act, act.Post.ApproveCorrection(act.Person, act.Now), cancellationToken), cancellationToken);

    public Task AloneAsync(PostId id, string reason, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, async act =>
        {
            var isAllowed = await act.Db.AllowsOnePersonAsync(cancellationToken);
            return await SendAsync(act, act.Post.ApproveCorrectionAlone(isAllowed, reason, act.Person, act.Now), cancellationToken);
        }, cancellationToken);

    public Task ReturnAsync(PostId id, string reason, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, act => act.Post.ReturnCorrection(reason, act.Person, act.Now), cancellationToken);

    private async Task<bool> SendAsync(PostAct act, Correction? correction, CancellationToken cancellationToken)
    {
        if (correction is null)
            return false;
        await approvers.RequireForChannelsAsync(act, cancellationToken);
        (await before.OfCorrectedAsync(act, cancellationToken)).RefuseWhatIsWrong();
        await dispatch.CorrectAsync(act, correction.Reason, cancellationToken);
        act.Raise(new PostCorrected(act.Post.Id, act.Post.Unit, act.Person, correction.Reason, act.Now));
        return true;
    }
}
