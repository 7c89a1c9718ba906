using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.FoundOrganisation;

/// <summary>Makes and judges setup codes.</summary>
public sealed class SetupCodes(Database database, TimeProvider time)
{
    /// <summary>A new code, and the end of those before it; <see langword="null"/> when there are people and nothing to set up.</summary>
    public async Task<string?> RenewAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.Set<Person>().AnyAsync(cancellationToken))
            return null;
        await db.Set<SetupCode>().ExecuteDeleteAsync(cancellationToken);
        var (row, code) = SetupCode.New(time.GetUtcNow());
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return code;
    }

    /// <summary>Goes on only where the installation may be set up with this code.</summary>
    /// <exception cref="BrokenRule">There are people already, or the code does not fit.</exception>
    public async Task RequireAsync(string? code, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.Set<Person>().AnyAsync(cancellationToken))
            throw new BrokenRule(PeopleRules.NobodyIsHereYet);
        if (!await Opening(db, code).AnyAsync(cancellationToken))
            throw new BrokenRule(PeopleRules.SetupCodeFits);
    }

    /// <summary>Uses the code up in the caller's transaction.</summary>
    internal static async Task UseAsync(AnslagDb db, string? code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await Opening(db, code).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), cancellationToken) != 1)
            throw new BrokenRule(PeopleRules.SetupCodeFits);
        if (await db.Set<Person>().IgnoreQueryFilters().AnyAsync(cancellationToken))
            throw new BrokenRule(PeopleRules.NobodyIsHereYet);
    }

    private static IQueryable<SetupCode> Opening(AnslagDb db, string? code)
    {
        var hash = Secret.Hash(code ?? string.Empty);
        return db.Set<SetupCode>().Where(row => row.Hash == hash && row.UsedAt == null);
    }
}
