using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ReviewAfterwards;

/// <summary>Another person has looked at what one person approved alone.</summary>
public sealed class ReviewAfterwards(PostChange change)
{
    public Task HandleAsync(PostId id, string note, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, act => act.Post.Review(note, act.Person, act.Now), cancellationToken);
}
