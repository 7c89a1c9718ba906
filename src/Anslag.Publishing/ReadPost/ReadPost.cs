using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.ReadPost;

/// <summary>Opens a post for reading. Everybody in the organisation may read its posts.</summary>
public sealed class ReadPost(Database database, PostSurroundings around, CreatePost.CreatePost create, BeforeItGoesOut before, Approvers approvers)
{
    /// <summary>The post, or nothing when the organisation has none such.</summary>
    public async Task<PostSight?> HandleAsync(PostId id, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var post = await db.Set<Post>().AsNoTracking().Whole().SingleOrDefaultAsync(post => post.Id == id, cancellationToken);
        return post is null ? null : await SightAsync(db, post, by, cancellationToken);
    }

    /// <summary>A post that is not saved yet; nothing when the person may write in no unit.</summary>
    public async Task<PostSight?> BlankAsync(PostId id, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var units = await create.UnitsAsync(by, cancellationToken);
        return units.Count == 0 ? null : await SightAsync(db, await create.BlankAsync(id, units[0].Id, by, cancellationToken), by, cancellationToken);
    }

    private async Task<PostSight> SightAsync(AnslagDb db, Post post, Actor by, CancellationToken cancellationToken)
    {
        var reader = by.RequiredPerson();
        var open = await around.Accounts.OpenAsync(by.Organisation, cancellationToken);
        return new PostSight
        {
            Post = post,
            Accounts = open,
            Deliveries = await around.Deliveries.OfSourceAsync(db, post.Id.Source, cancellationToken),
            Names = await around.NamesAsync(by.Organisation, cancellationToken),
            Units = await create.UnitsAsync(by, cancellationToken),
            Reader = reader,
            MayWrite = await around.Rights.HasAsync(by, Role.Writer, post.Unit, cancellationToken),
            IsApprover = await around.Rights.HasAsync(by, Role.Approver, post.Unit, cancellationToken),
            Beyond = await approvers.BeyondAsync(post, open, by, cancellationToken),
            OnePersonIsAllowed = await db.AllowsOnePersonAsync(cancellationToken),
            Aside = await db.Set<SetAsideDraft>().AsNoTracking()
                .SingleOrDefaultAsync(aside => aside.PostId == post.Id && aside.Person == reader, cancellationToken),
            Before = before,
            Now = around.Time.GetUtcNow(),
        };
    }
}
