using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ReopenPost;

/// <summary>Takes a post back to be written on. Its approval goes with it.</summary>
public sealed class ReopenPost(PostChange change)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, act => act.Post.Reopen(act.Person, act.Now), cancellationToken);
}
