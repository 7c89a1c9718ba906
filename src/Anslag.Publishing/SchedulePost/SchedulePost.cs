using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.SchedulePost;

/// <summary>Hands an approved post to the sender: at its time, or now where none is set.</summary>
public sealed class SchedulePost(PostChange change, BeforeItGoesOut before, Dispatch dispatch)
{
    public Task HandleAsync(PostId id, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Approver, Role.Writer], by, async act =>
        {
            var checks = await before.OfAsync(act, cancellationToken);
            if (!act.Post.Release(checks, act.Person, act.Now))
                return false;
            await dispatch.PublishAsync(act, cancellationToken);
            return true;
        }, cancellationToken);
}
