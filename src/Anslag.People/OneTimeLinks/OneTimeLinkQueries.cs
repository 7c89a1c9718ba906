using Anslag.Kernel.Ids;
using Anslag.People.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.OneTimeLinks;

internal static class OneTimeLinkQueries
{
    public static IQueryable<OneTimeLink> Opening(this IQueryable<OneTimeLink> links, string token, DateTimeOffset now)
    {
        var hash = Secret.Hash(token);
        return links.Where(link => link.TokenHash == hash && link.UsedAt == null && link.ExpiresAt > now);
    }

    /// <summary>Uses the link; false when it no longer works, or when another use came first.</summary>
    public static async Task<bool> UseAsync(this IQueryable<OneTimeLink> links, string token, DateTimeOffset now, CancellationToken cancellationToken) =>
        await links.Opening(token, now).ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancellationToken) == 1;

    /// <summary>The person's earlier links stop working.</summary>
    public static Task<int> EndAsync(this IQueryable<OneTimeLink> links, PersonId person, DateTimeOffset now, CancellationToken cancellationToken) => links
        .Where(link => link.PersonId == person && link.UsedAt == null && link.ExpiresAt > now)
        .ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, now), cancellationToken);
}
