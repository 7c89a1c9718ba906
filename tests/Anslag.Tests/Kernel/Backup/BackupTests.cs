using System.Security.Cryptography;
using Anslag.Kernel.Media;
using Anslag.Testing;
using Microsoft.AspNetCore.DataProtection;

namespace Anslag.Tests.Kernel.Backup;

public abstract class BackupTests(TestDatabase database)
{
    [Fact]
    public async Task Every_row_and_file_comes_back_as_it_was()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();

        (await source.BackUpAsync()).Should().Succeed();
        await using var target = await source.RestoreAsync();

        target.Said.Should().Succeed();
        (await target.Database.RowsAsync()).Should().BeEquivalentTo(await database.RowsAsync());
        target.Files().Should().BeEquivalentTo(source.Files());
        target.Files().Keys.Should().Contain(["keys/anslag.key", "notes/rules.txt"]).And.NotContain(file => file.Contains("derived"));
    }

    [Fact]
    public async Task A_media_library_with_a_folder_of_its_own_comes_back_too()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();

        (await source.BackUpWithMediaElsewhereAsync()).Should().Succeed();
        await using var target = await source.RestoreAsync(media: "restored library");

        target.Said.Should().Succeed();
        source.FilesOf("library").Should().NotBeEmpty();
        source.FilesOf("restored library").Should().BeEquivalentTo(source.FilesOf("library"));
        target.Files().Should().BeEquivalentTo(source.Files());
    }

    [Fact]
    public async Task What_was_protected_can_be_opened_after_the_restore()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();
        var hidden = source.Kernel.Get<IDataProtectionProvider>().CreateProtector("accounts").Protect("EAAB-token");

        (await source.BackUpAsync()).Should().Succeed();
        await using var target = await source.RestoreAsync();
        await using var restored = await KernelServices.OnAsync(target.Database, settings: target.Settings);

        restored.Get<IDataProtectionProvider>().CreateProtector("accounts").Unprotect(hidden).Should().Be("EAAB-token");
    }

    [Fact]
    public async Task A_backup_taken_while_somebody_writes_is_one_moment()
    {
        await using var source = await Copies.OfAsync(database);
        using var writing = new CancellationTokenSource();
        var writer = source.WriteUntilAsync(writing.Token);
        await Eventually.BecomesAsync(async () => (await source.Kernel.RowsAsync<Thing>()).Count >= 10);

        (await source.BackUpAsync()).Should().Succeed();
        await writing.CancelAsync();
        await writer;
        await using var target = await source.RestoreAsync();
        target.Said.Should().Succeed();

        await using var restored = await KernelServices.OnAsync(target.Database, settings: target.Settings);
        var pairs = (await restored.RowsAsync<Thing>()).GroupBy(thing => thing.Name).ToList();
        pairs.Should().HaveCountGreaterThanOrEqualTo(5).And.OnlyContain(pair => pair.Count() == 2, "a transaction is there or it is not");
        pairs.Select(pair => int.Parse(pair.Key, null)).Order().Should().Equal(Enumerable.Range(0, pairs.Count), "none is left out");
        (await source.Kernel.RowsAsync<Thing>()).Count.Should().BeGreaterThan(2 * pairs.Count, "the writer went on meanwhile");
        (await restored.RowsAsync<MediaItem>()).Should().HaveCount(pairs.Count).And.OnlyContain(item => IsWhole(target, item));
    }

    [Fact]
    public async Task A_restore_overwrites_nothing()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();
        (await source.BackUpAsync()).Should().Succeed();
        var (rows, files) = (await database.RowsAsync(), source.Files());

        var said = await source.RestoreOverAsync();

        said.Should().Refuse("*is not empty*nothing has been changed*");
        (await database.RowsAsync()).Should().BeEquivalentTo(rows);
        source.Files().Should().BeEquivalentTo(files);
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();
        (await source.BackUpAsync()).Should().Succeed();
        await File.AppendAllTextAsync(source.Backup("files/notes/rules.txt"), "!", TestContext.Current.CancellationToken);

        await using var target = await source.RestoreAsync();

        target.Said.Should().Refuse("*rules.txt is missing or damaged*");
        target.Files().Should().BeEmpty();
    }

    [Fact]
    public async Task A_backup_that_was_never_finished_is_not_restored()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();
        (await source.BackUpAsync()).Should().Succeed();
        File.Delete(source.Backup("manifest.json"));

        await using var target = await source.RestoreAsync();

        target.Said.Should().Refuse("*never finished*");
    }

    [Fact]
    public async Task A_backup_replaces_no_earlier_one()
    {
        await using var source = await Copies.OfAsync(database);
        await source.FillAsync();
        (await source.BackUpAsync()).Should().Succeed();

        (await source.BackUpAsync()).Should().Refuse("*is there already*");
    }

    private static bool IsWhole(RestoredCopy target, MediaItem item)
    {
        var file = Path.Combine(target.Folder, "media", item.ContentHash[..2], item.ContentHash[2..]);
        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) == item.ContentHash;
    }
}

public sealed class BackupTestsOnSqlite(SqliteDatabase database) : BackupTests(database), IClassFixture<SqliteDatabase>;

public sealed class BackupTestsOnPostgres(PostgresDatabase database) : BackupTests(database), IClassFixture<PostgresDatabase>;
