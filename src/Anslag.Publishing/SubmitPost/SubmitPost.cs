using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.SubmitPost;

/// <summary>Sends a post for approval.</summary>
public sealed class SubmitPost(PostChange change, BeforeItGoesOut before, Approvers approvers)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, async act =>
        {
            var checks = await before.OfAsync(act, cancellationToken);
            if (!act.Post.Submit(checks, act.Person, act.Now))
                return false;
            await approvers.RequireAnotherAsync(act, act.Post.MayBeApprovedBy, cancellationToken);
            act.Raise(new PostSubmitted(id, act.Post.Unit, act.Person, act.Now));
            return true;
        }, cancellationToken);
}
