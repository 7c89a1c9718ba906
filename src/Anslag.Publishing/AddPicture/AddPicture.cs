using Anslag.Kernel.Actors;
using Anslag.Kernel.Media;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.AddPicture;

/// <summary>Takes a picture into a post. It has to be described before the post can be submitted.</summary>
public sealed class AddPicture(PostChange change, IMediaLibrary media)
{
    public Task HandleAsync(PostId id, Stream content, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, async act =>
        {
            var item = await media.ReceiveAsync(act.Db, content, act.Now, cancellationToken);
            return act.Post.AddPicture(item.Id, new Sitting(act.Person, page, act.Post.Edition), act.Now);
        }, cancellationToken);
}
