using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.CreatePost;

/// <summary>Begins a post on the own website and on the unit's other accounts. It is saved with its first words, so that an opened page alone leaves nothing behind.</summary>
public sealed class CreatePost(IRights rights, IOrganisationDirectory directory, IAccounts accounts, TimeProvider time)
{
    /// <summary>Adds a new post to the caller's context.</summary>
    public async Task<Post> BeginAsync(AnslagDb db, PostId id, UnitId unit, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Writer, unit, cancellationToken);
        var post = await BlankAsync(id, unit, by, cancellationToken);
        db.Add(post);
        db.Add(AuditEntry.Of(by, post.CreatedAt, "Added", nameof(Post), id.ToString()));
        return post;
    }

    /// <summary>A new post as its page shows it before anything is written; it is not saved.</summary>
    public async Task<Post> BlankAsync(PostId id, UnitId unit, Actor by, CancellationToken cancellationToken)
    {
        var open = await accounts.OpenAsync(by.Organisation, cancellationToken);
        var channels = open.Where(account => account.Network.IsOwnSite || account.Unit == unit).Select(account => account.Id);
        return Post.Begin(id, by.Organisation, unit, channels, by.RequiredPerson(), time.GetUtcNow());
    }

    /// <summary>The units in which a person may write, the top one first.</summary>
    public async Task<IReadOnlyList<UnitEntry>> UnitsAsync(Actor by, CancellationToken cancellationToken)
    {
        List<UnitEntry> own = [];
        foreach (var unit in await directory.UnitsAsync(by.Organisation, cancellationToken))
        {
            if (await rights.HasAsync(by, Role.Writer, unit.Id, cancellationToken))
                own.Add(unit);
        }
        return own;
    }
}
