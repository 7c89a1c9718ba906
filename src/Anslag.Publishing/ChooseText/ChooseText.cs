using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.ChooseText;

/// <summary>Two people wrote at the same time: the later one has read both texts and chooses.</summary>
public sealed class ChooseText(PostChange change)
{
    /// <summary>Takes the own text or leaves it, and forgets what was set aside.</summary>
    /// <param name="id">The post.</param>
    /// <param name="keepOwn">Whether the text that was set aside takes the place of the other, or is thrown away.</param>
    /// <param name="readEdition">The edition of the other text that was read.</param>
    /// <param name="page">The opened page.</param>
    /// <param name="by">Who chooses.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task HandleAsync(PostId id, bool keepOwn, int readEdition, Guid page, Actor by, CancellationToken cancellationToken) =>
        change.MakeAsync(id, [Role.Writer], by, async act =>
        {
            var aside = await act.Db.Set<SetAsideDraft>().SingleOrDefaultAsync(aside => aside.PostId == id && aside.Person == act.Person, cancellationToken);
            if (aside is null)
                return false;
            if (keepOwn)
                act.Post.Change(aside.Draft, new Sitting(act.Person, page, readEdition), act.Now);
            act.Db.Remove(aside);
            return true;
        }, cancellationToken);
}
