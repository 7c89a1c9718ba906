using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.Posts;

/// <summary>How every use case changes a post: right asked in the post's unit, one transaction, saved only when something changed.</summary>
public sealed class PostChange(Database database, IRights rights, TimeProvider time)
{
    public const string Topic = "posts";

    /// <summary>Opens the post for an act.</summary>
    /// <param name="id">The post.</param>
    /// <param name="roles">Any of these is enough.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="act">The act; it answers whether it changed anything.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BrokenRule">The post is gone, the actor lacks the role, the act breaks a rule, or somebody changed the post meanwhile.</exception>
    public async Task MakeAsync(PostId id, IReadOnlyList<Role> roles, Actor by, Func<PostAct, Task<bool>> act, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var post = await db.WholePostAsync(id, cancellationToken) ?? throw new BrokenRule(PostRules.Exists);
        await RequireAsync(by, roles, post.Unit, cancellationToken);
        if (await act(new PostAct(post, db, by, time.GetUtcNow())))
            await SaveAsync(db, post, cancellationToken);
    }

    /// <inheritdoc cref="MakeAsync(PostId, IReadOnlyList{Role}, Actor, Func{PostAct, Task{bool}}, CancellationToken)"/>
    public Task MakeAsync(PostId id, IReadOnlyList<Role> roles, Actor by, Func<PostAct, bool> act, CancellationToken cancellationToken) =>
        MakeAsync(id, roles, by, opened => Task.FromResult(act(opened)), cancellationToken);

    private async Task RequireAsync(Actor by, IReadOnlyList<Role> roles, UnitId unit, CancellationToken cancellationToken)
    {
        foreach (var role in roles.SkipLast(1))
        {
            if (await rights.HasAsync(by, role, unit, cancellationToken))
                return;
        }
        await rights.RequireAsync(by, roles[^1], unit, cancellationToken);
    }

    private static async Task SaveAsync(AnslagDb db, Post post, CancellationToken cancellationToken)
    {
        db.Signal(new Signal(Topic, post.OrganisationId, post.Id.ToString()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new BrokenRule(PostRules.NobodyElseChangedIt);
        }
    }
}

/// <summary>A post opened for an act.</summary>
/// <param name="Post">The post, whole.</param>
/// <param name="Db">The context in whose transaction it is changed.</param>
/// <param name="By">Who acts.</param>
/// <param name="Now">The present.</param>
public sealed record PostAct(Post Post, AnslagDb Db, Actor By, DateTimeOffset Now)
{
    public PersonId Person => By.RequiredPerson();

    /// <summary>Tells the other modules, in the same transaction.</summary>
    public void Raise(IEvent happened) => Db.Raise(happened, Post.OrganisationId, Now);
}
