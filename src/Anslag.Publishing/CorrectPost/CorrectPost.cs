using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.CorrectPost;

/// <summary>Writes a correction of what is published. It takes effect when another person approves it, as the post itself did.</summary>
public sealed class CorrectPost(PostChange change)
{
    public Task HandleAsync(PostId id, CorrectedText text, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer, Role.Approver], by, act => act.Post.ProposeCorrection(text, act.Person, act.Now), cancellationToken);
}
