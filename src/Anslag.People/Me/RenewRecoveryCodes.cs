using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.SignIn;

namespace Anslag.People.Me;

/// <summary>Makes ten new recovery codes; the old ones stop working.</summary>
public sealed class RenewRecoveryCodes(Database database, TimeProvider time)
{
    public async Task<IReadOnlyList<string>> HandleAsync(Actor by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        var codes = await db.RenewRecoveryCodesAsync(person, now, cancellationToken);
        db.WriteDown(person, Acts.RecoveryCodesRenewed, by.From, now);
        await db.SaveChangesAsync(cancellationToken);
        return codes;
    }
}
