using Anslag.Kernel.Actors;
using Anslag.Kernel.Media;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.RemovePicture;

/// <summary>Takes a picture out of a post.</summary>
public sealed class RemovePicture(PostChange change)
{
    public Task HandleAsync(PostId id, MediaId media, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(
            id, [Role.Writer], by, act => act.Post.RemovePicture(media, new Sitting(act.Person, page, act.Post.Edition), act.Now), cancellationToken);
}
