using System.Data.Common;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using AwesomeAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anslag.Tests.Kernel.Tenancy;

/// <summary>Tries to cross from one organisation to another at every table of the program that an organisation has rows in.</summary>
public abstract class TenancyTests(TestDatabase database)
{
    private static readonly string[] OfNobody =
    [
        // The installation's own.
        "kernel_data_protection_keys", "kernel_recurring", "kernel_subscribers", "people_setup_codes",
        // Identity's, each a person's, read by sign-in before an organisation is known.
        "people_claims", "people_logins", "people_passkeys", "people_tokens",
    ];

    [Fact]
    public Task No_row_of_another_organisation_is_read() => TryAsync(async (crossing, _) =>
    {
        (await crossing.CountAsync()).Should().Be(0);
        (await crossing.FindAsync()).Should().BeNull();
    });

    [Fact]
    public Task No_row_of_another_organisation_is_changed_or_deleted_in_bulk() => TryAsync(async (crossing, _) =>
    {
        (await crossing.DeleteAllAsync()).Should().Be(0);
        (await crossing.TakeAllAsync()).Should().Be(0);
    });

    [Theory, MemberData(nameof(Changes))]
    public Task No_row_is_saved_for_another_organisation(EntityState change) => TryAsync((crossing, kernel) =>
        FluentActions.Awaiting(() => crossing.SaveAsync(kernel.Granköping, change))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*belongs to another organisation*"));

    // Where the owner is itself the key, one's own row is another row: nothing of anybody's is taken.
    [Theory, MemberData(nameof(Changes))]
    public Task No_row_is_taken_by_saying_that_it_is_ones_own(EntityState change) => AtEveryTableAsync(
        crosses: true,
        (crossing, kernel) => FluentActions.Awaiting(() => crossing.SaveAsync(kernel.Lyckeby, change)).Should().ThrowAsync<Exception>(),
        entity => !IsKeyedByOwner(entity));

    [Fact]
    public Task The_owner_reads_and_deletes_the_row() => AtEveryTableAsync(crosses: false, async (own, _) =>
    {
        (await own.CountAsync()).Should().Be(1);
        (await own.DeleteAllAsync()).Should().Be(1);
    });

    [Fact]
    public async Task Tables_that_belong_to_no_organisation_are_few_and_known()
    {
        await using var kernel = await KernelServices.OnAsync(database, WholeProgram.Add);
        await using var db = kernel.Database.AcrossOrganisations();

        var tables = db.Model.GetEntityTypes().Where(entity => !entity.IsOwned()).ToLookup(IsOwned, entity => entity.GetTableName());

        tables[true].Should().Contain("test_things", "the tables are found");
        tables[false].Should().BeSubsetOf(OfNobody);
    }

    public static TheoryData<EntityState> Changes => [EntityState.Added, EntityState.Modified, EntityState.Deleted];

    private Task TryAsync(Func<Crossing, KernelServices, Task> attempt) => AtEveryTableAsync(crosses: true, attempt);

    /// <summary>Puts a row of Granköping into each table, lets somebody try, and looks whether the row is as it was.</summary>
    private async Task AtEveryTableAsync(bool crosses, Func<Crossing, KernelServices, Task> attempt, Func<IEntityType, bool>? where = null)
    {
        await using var kernel = await KernelServices.OnAsync(database, WholeProgram.Add);
        await using var connection = await database.OpenAsync();
        foreach (var entity in Owned(kernel).Where(where ?? (_ => true)))
        {
            using var table = new AssertionScope(entity.ShortName());
            var row = new RawRow(entity, kernel.Granköping, database is PostgresDatabase);
            await row.InsertAsync(connection);
            await attempt(Crossing.At(kernel.Database, crosses ? kernel.Lyckeby : kernel.Granköping, row, entity), kernel);
            (await row.IsUntouchedAsync(connection)).Should().Be(crosses);
            await ClearAsync(connection, entity);
        }
    }

    private static bool IsOwned(IEntityType entity) => typeof(IBelongsToOrganisation).IsAssignableFrom(entity.ClrType);

    private static bool IsKeyedByOwner(IEntityType entity) =>
        entity.FindPrimaryKey()!.Properties.Any(property => property.Name == nameof(IBelongsToOrganisation.OrganisationId));

    private static List<IEntityType> Owned(KernelServices kernel)
    {
        using var db = kernel.Database.AcrossOrganisations();
        return [.. db.Model.GetEntityTypes().Where(entity => !entity.IsAbstract() && IsOwned(entity))];
    }

    /// <summary>One row a table at a time: a second could be refused for being alike.</summary>
    private static async Task ClearAsync(DbConnection connection, IEntityType entity)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"DELETE FROM \"{entity.GetTableName()}\"";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class TenancyTestsOnSqlite(SqliteDatabase database) : TenancyTests(database), IClassFixture<SqliteDatabase>;

public sealed class TenancyTestsOnPostgres(PostgresDatabase database) : TenancyTests(database), IClassFixture<PostgresDatabase>;
