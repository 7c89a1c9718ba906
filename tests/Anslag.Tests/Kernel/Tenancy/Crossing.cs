using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anslag.Tests.Kernel.Tenancy;

/// <summary>What somebody of an organisation can try with the rows of a table, each time in a context of their own.</summary>
internal abstract class Crossing
{
    public static Crossing At(Database database, OrganisationId by, RawRow row, IEntityType entity) =>
        (Crossing)Activator.CreateInstance(typeof(Crossing<>).MakeGenericType(entity.ClrType), database, by, row)!;

    public abstract Task<int> CountAsync();

    public abstract Task<object?> FindAsync();

    public abstract Task<int> DeleteAllAsync();

    /// <summary>Makes all of them one's own.</summary>
    public abstract Task<int> TakeAllAsync();

    /// <summary>Saves the row with its true key, as somebody's.</summary>
    public abstract Task SaveAsync(OrganisationId owner, EntityState state);
}

internal sealed class Crossing<T>(Database database, OrganisationId by, RawRow row) : Crossing
    where T : class, IBelongsToOrganisation
{
    public override Task<int> CountAsync() => InContextAsync((db, token) => db.Set<T>().CountAsync(token));

    public override Task<object?> FindAsync() => InContextAsync<object?>(async (db, token) =>
        await db.Set<T>().Select(found => (OrganisationId?)found.OrganisationId).FirstOrDefaultAsync(found => found != by, token));

    public override Task<int> DeleteAllAsync() => InContextAsync((db, token) => db.Set<T>().ExecuteDeleteAsync(token));

    public override Task<int> TakeAllAsync() => InContextAsync((db, token) =>
        db.Set<T>().ExecuteUpdateAsync(all => all.SetProperty(one => one.OrganisationId, by), token));

    public override Task SaveAsync(OrganisationId owner, EntityState state) => InContextAsync((db, token) =>
    {
        db.Entry(row.As(owner, db)).State = state;
        return db.SaveChangesAsync(token);
    });

    private async Task<TResult> InContextAsync<TResult>(Func<AnslagDb, CancellationToken, Task<TResult>> attempt)
    {
        await using var db = database.For(by);
        return await attempt(db, TestContext.Current.CancellationToken);
    }
}
