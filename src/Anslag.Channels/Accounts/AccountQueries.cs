using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

/// <summary>Accounts in words.</summary>
internal static class AccountQueries
{
    public static Task<Account?> AccountAsync(this AnslagDb db, AccountId id, CancellationToken cancellationToken) =>
        db.Set<Account>().SingleOrDefaultAsync(account => account.Id == id, cancellationToken);

    public static IQueryable<Account> Open(this IQueryable<Account> accounts) => accounts.Where(account => account.ClosedAt == null);

    /// <summary>The sign-in that counts: the newest. An account that needs none has none.</summary>
    public static Task<AccountSignIn?> SignInAsync(this AnslagDb db, AccountId account, CancellationToken cancellationToken) =>
        db.Set<AccountSignIn>().Where(signIn => signIn.AccountId == account)
            .OrderByDescending(signIn => signIn.GivenAt).ThenByDescending(signIn => signIn.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Of these accounts those whose newest sign-in is lost.</summary>
    public static async Task<IReadOnlySet<AccountId>> LostSignInsAsync(
        this AnslagDb db, IReadOnlyCollection<AccountId> accounts, CancellationToken cancellationToken)
    {
        var signIns = await db.Set<AccountSignIn>().AsNoTracking().Where(signIn => accounts.Contains(signIn.AccountId))
            .Select(signIn => new { signIn.AccountId, signIn.GivenAt, signIn.Id, signIn.LostAt }).ToListAsync(cancellationToken);
        return signIns.GroupBy(signIn => signIn.AccountId)
            .Where(given => given.OrderBy(signIn => signIn.GivenAt).ThenBy(signIn => signIn.Id).Last().LostAt is not null)
            .Select(given => given.Key)
            .ToHashSet();
    }

    public static Task<AccountHealth?> HealthAsync(this AnslagDb db, AccountId account, CancellationToken cancellationToken) =>
        db.Set<AccountHealth>().SingleOrDefaultAsync(health => health.AccountId == account, cancellationToken);
}
