using Anslag.Kernel.Actors;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.SaveDraft;

/// <summary>Keeps what stands on a screen, while it is typed and when it is saved. Nothing typed is ever lost.</summary>
public sealed class SaveDraft(Database database, IRights rights, TimeProvider time, CreatePost.CreatePost create)
{
    private const int Tries = 3;

    /// <summary>Saves it into the post, or beside it where the post has moved on.</summary>
    /// <param name="id">The post; it begins with the first words.</param>
    /// <param name="draft">What stands on the screen.</param>
    /// <param name="page">The opened page.</param>
    /// <param name="edition">The edition that the page showed.</param>
    /// <param name="by">Who types.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DraftOutcome> HandleAsync(PostId id, Draft draft, Guid page, int edition, Actor by, CancellationToken cancellationToken)
    {
        var sitting = new Sitting(by.RequiredPerson(), page, edition);
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                return await TryAsync(id, draft, sitting, by, cancellationToken);
            }
            catch (DbUpdateException) when (left > 0)
            {
                // Somebody saved in the same moment: look again, and set aside if it was another person.
            }
        }
    }

    private async Task<DraftOutcome> TryAsync(PostId id, Draft draft, Sitting sitting, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var post = await db.WholePostAsync(id, cancellationToken);
        if (post is null)
        {
            if (draft.IsBlank)
                return new DraftOutcome.Nothing();
            post = await create.BeginAsync(db, id, draft.Unit, by, cancellationToken);
        }
        await rights.RequireAsync(by, Role.Writer, post.Unit, cancellationToken);
        if (draft.Unit != post.Unit)
            await rights.RequireAsync(by, Role.Writer, draft.Unit, cancellationToken);
        return await KeepAsync(db, post, draft, sitting, cancellationToken);
    }

    private async Task<DraftOutcome> KeepAsync(AnslagDb db, Post post, Draft draft, Sitting sitting, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (post.Stage is not Stage.Draft || post.HasMovedOn(sitting))
            return await SetAsideAsync(db, post, draft, sitting, now, cancellationToken);
        if (post.Change(draft, sitting, now))
            db.Signal(new Signal(PostChange.Topic, post.OrganisationId, post.Id.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        return new DraftOutcome.Saved(post.Edition, now);
    }

    private static async Task<DraftOutcome> SetAsideAsync(
        AnslagDb db, Post post, Draft draft, Sitting sitting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var aside = await db.Set<SetAsideDraft>().SingleOrDefaultAsync(aside => aside.PostId == post.Id && aside.Person == sitting.By, cancellationToken);
        if (aside is null)
        {
            aside = SetAsideDraft.Of(post.OrganisationId, post.Id, sitting.By);
            db.Add(aside);
        }
        aside.Keep(draft, now);
        await db.SaveChangesAsync(cancellationToken);
        return new DraftOutcome.SetAside(now);
    }
}
