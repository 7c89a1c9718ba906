using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ReturnPost;

/// <summary>Sends a post back to its writer, with a reason.</summary>
public sealed class ReturnPost(PostChange change)
{
    public Task HandleAsync(PostId id, string reason, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver], by, act => act.Post.Return(reason, act.Person, act.Now), cancellationToken);
}
