using Anslag.Channels.Contracts;
using Anslag.Kernel.Events;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.SeePostLive;

/// <summary>A post is published when it stands on its first channel.</summary>
internal sealed class SeePostLive : ISubscriber<DeliveryWentLive>
{
    public async Task HandleAsync(DeliveryWentLive happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (happened.Kind is not DeliveryKind.Post || PostId.OfSource(happened.Source) is not { } id)
            return;
        var post = await db.Set<Post>().SingleOrDefaultAsync(post => post.Id == id, cancellationToken);
        if (post is null || !post.SeeLive(happened.At))
            return;
        db.Raise(new PostPublished(id, post.Unit, happened.At), post.OrganisationId, now);
        db.Signal(new Signal(PostChange.Topic, post.OrganisationId, id.ToString()));
    }
}
