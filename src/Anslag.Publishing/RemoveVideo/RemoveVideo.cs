using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.RemoveVideo;

/// <summary>Takes the video out of a post.</summary>
public sealed class RemoveVideo(PostChange change)
{
    public Task HandleAsync(PostId id, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, act => act.Post.RemoveVideo(new Sitting(act.Person, page, act.Post.Edition), act.Now), cancellationToken);
}
