using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.CorrectPost;

/// <summary>Writes a correction of what is published. It takes effect when another person approves it, as the post itself did.</summary>
public sealed class CorrectPost(PostChange change, Approvers approvers)
{
    public Task HandleAsync(PostId id, CorrectedText text, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer, Role.Approver], by, async act =>
        {
            if (!act.Post.ProposeCorrection(text, act.Person, act.Now))
                return false;
            if (!await act.Db.AllowsOnePersonAsync(cancellationToken))
                await approvers.RequireAnotherAsync(act, person => person != act.Person, cancellationToken);
            return true;
        }, cancellationToken);
}
