using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ChangeVersion;

/// <summary>Gives a channel a text of its own, to begin with the post's, or lets it follow the post's text again.</summary>
public sealed class ChangeVersion(PostChange change)
{
    public Task GiveOwnTextAsync(PostId id, AccountId channel, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(
            id, [Role.Writer], by, act => act.Post.GiveOwnText(channel, new Sitting(act.Person, page, act.Post.Edition), act.Now), cancellationToken);

    public Task RestoreAsync(PostId id, AccountId channel, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(
            id, [Role.Writer], by, act => act.Post.RestoreText(channel, new Sitting(act.Person, page, act.Post.Edition), act.Now), cancellationToken);
}
