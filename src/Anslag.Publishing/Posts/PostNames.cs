using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Steps;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.Posts;

/// <summary>In the audit trail a post, and each step of it, is called by the post's heading.</summary>
internal sealed class PostNames : IAuditNames
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(AnslagDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var posts = ids.Select(PostId.From).ToList();
        var names = await db.Set<Post>().Where(post => posts.Contains(post.Id) && post.Content.Title != "")
            .ToDictionaryAsync(post => post.Id.ToString(), post => post.Content.Title, cancellationToken);
        var steps = await (
            from step in db.Set<Step>()
            join post in db.Set<Post>() on step.PostId equals post.Id
            where ids.Contains(step.Id)
            select new { step.Id, post.Content.Title }).ToListAsync(cancellationToken);
        foreach (var step in steps)
            names[step.Id.ToString()] = step.Title;
        return names;
    }
}
