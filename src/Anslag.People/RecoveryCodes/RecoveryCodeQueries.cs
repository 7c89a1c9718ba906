using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.RecoveryCodes;

internal static class RecoveryCodeQueries
{
    public static IQueryable<RecoveryCode> LeftOf(this IQueryable<RecoveryCode> codes, PersonId person) =>
        codes.Where(code => code.PersonId == person && code.UsedAt == null);

    /// <summary>Uses the code; false when it is none of the person's, or used already.</summary>
    public static async Task<bool> UseAsync(
        this IQueryable<RecoveryCode> codes, PersonId person, string typed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = RecoveryCode.HashOf(typed);
        return await codes.LeftOf(person).Where(code => code.Hash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, now), cancellationToken) == 1;
    }

    /// <summary>Adds new codes; those of before stop working when the context is saved.</summary>
    public static async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(
        this AnslagDb db, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.Set<RecoveryCode>().Where(code => code.PersonId == person.Id).ToListAsync(cancellationToken));
        var (rows, codes) = RecoveryCode.For(person, now);
        db.AddRange(rows);
        return codes;
    }
}
