using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.DiscardPost;

/// <summary>Puts away a draft that will come to nothing. It can be taken back.</summary>
public sealed class DiscardPost(PostChange change)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, act => act.Post.Discard(act.Person, act.Now), cancellationToken);
}
