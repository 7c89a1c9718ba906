using Anslag.Kernel.Actors;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Kernel.Audit;

public abstract class AuditTests(TestDatabase database)
{
    [Fact]
    public async Task Every_change_tells_who_when_what_and_from_where()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var anna = kernel.Anna();
        var thing = Thing.Of(anna.Organisation, "Hemlig rubrik");
        await using var db = kernel.Database.For(anna);
        db.Add(thing);
        await SaveAsync(db);
        kernel.Clock.Advance(TimeSpan.FromMinutes(1));
        (thing.Name, thing.DueAt) = ("Ännu hemligare", kernel.Now);
        await SaveAsync(db);
        kernel.Clock.Advance(TimeSpan.FromMinutes(1));
        db.Remove(thing);
        await SaveAsync(db);

        var trail = await TrailAsync(kernel, anna);

        trail.Select(entry => (entry.Act, entry.Changed)).Should().Equal(("Added", ""), ("Changed", "DueAt,Name"), ("Removed", ""));
        trail.Should().OnlyContain(entry => entry.ActorKind == ActorKind.Person && entry.Person == anna.Person
            && entry.ActorName == "Anna Lind" && entry.From == "192.0.2.7" && entry.Subject == "Thing" && entry.SubjectId == thing.Id.ToString());
        trail[^1].At.Should().Be(kernel.Now);
    }

    [Fact]
    public async Task The_trail_never_holds_what_was_written()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        await using (var db = kernel.Database.For(kernel.Anna()))
        {
            db.Add(Thing.Of(kernel.Lyckeby, "Hemlig rubrik"));
            await SaveAsync(db);
        }

        (await database.RowsAsync())["kernel_audit"].Should().NotBeEmpty().And.NotContain(row => row.Contains("Hemlig"));
    }

    [Fact]
    public async Task A_change_that_is_undone_leaves_no_trace()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var anna = kernel.Anna();
        await using var db = kernel.Database.For(anna);
        await using (var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            db.Add(Thing.Of(kernel.Lyckeby));
            await SaveAsync(db);
            await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        }

        (await TrailAsync(kernel, anna)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_programs_own_bookkeeping_is_no_persons_act()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var anna = kernel.Anna();
        await using var db = kernel.Database.For(anna);
        db.Raise(new Events.ThingNamed("Badhuset"), anna.Organisation, kernel.Now);
        await SaveAsync(db);

        (await TrailAsync(kernel, anna)).Should().BeEmpty();
    }

    private static Task<int> SaveAsync(AnslagDb db) => db.SaveChangesAsync(TestContext.Current.CancellationToken);

    private static async Task<List<AuditEntry>> TrailAsync(KernelServices kernel, Actor by)
    {
        await using var db = kernel.Database.For(by);
        return await db.Set<AuditEntry>().OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class AuditTestsOnSqlite(SqliteDatabase database) : AuditTests(database), IClassFixture<SqliteDatabase>;

public sealed class AuditTestsOnPostgres(PostgresDatabase database) : AuditTests(database), IClassFixture<PostgresDatabase>;
