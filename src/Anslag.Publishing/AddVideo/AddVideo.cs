using Anslag.Kernel.Actors;
using Anslag.Kernel.Media;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.AddVideo;

/// <summary>Takes a video into a post. It has to be described in words before the post can be submitted.</summary>
public sealed class AddVideo(PostChange change, IMediaLibrary media)
{
    /// <summary>Takes it in, streamed; what can be refused without it is refused before any of it is read.</summary>
    public async Task HandleAsync(PostId id, Stream content, Actor by, CancellationToken cancellationToken)
    {
        await change.MakeAsync(id, [Role.Writer], by, RequireRoom, cancellationToken);
        var video = await media.ReceiveVideoAsync(content, cancellationToken);
        await change.MakeAsync(
            id, [Role.Writer], by, act => act.Post.AddVideo(media.Keep(act.Db, video, act.Now), Sitting(act), act.Now), cancellationToken);
    }

    private static bool RequireRoom(PostAct act)
    {
        act.Post.RequireRoomForVideo();
        return false;
    }

    private static Sitting Sitting(PostAct act) => new(act.Person, Guid.NewGuid(), act.Post.Edition);
}
