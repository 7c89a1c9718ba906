using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using Anslag.Website.Snapshot;
using Microsoft.Data.Sqlite;

namespace Anslag.Tests.Website;

public abstract class SiteSnapshotTests(TestDatabase database)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_site_is_served_while_the_database_is_locked()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var receipt = await site.PublishAsync(News.About("Lås"));
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = database is PostgresDatabase ? "BEGIN; LOCK TABLE website_articles IN ACCESS EXCLUSIVE MODE" : "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync(Cancellation);

        foreach (var path in new[] { "/", receipt.Address!.AbsolutePath, "/konton", "/flode.atom", "/sitemap.xml", "/robots.txt" })
            (await site.ReadAsync(path).WaitAsync(TimeSpan.FromSeconds(5), Cancellation)).Should().NotBeEmpty();

        // A connection goes back to its pool as it is, its lock included.
        command.CommandText = "ROLLBACK";
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_change()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var reader = ReadUntilAsync(site, done.Token);

        for (var number = 1; number <= 15; number++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await site.PublishAsync(News.About($"Nyhet {number:00}", $"Text {number:00}."));
        }

        await done.CancelAsync();
        (await reader).Should().BePositive();
    }

    [Fact]
    public async Task Only_what_changed_is_written()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var receipt = await site.PublishAsync(News.About("Första"));
        var first = FileOf(site, receipt);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        await site.PublishAsync(News.About("Andra"));

        FileOf(site, receipt).Should().BeSameAs(first);
    }

    [Fact]
    public async Task The_list_of_news_goes_on_over_pages_that_stay_as_they_are()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        for (var number = 1; number <= 51; number++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await site.PublishAsync(News.About($"Nyhet {number}"));
        }
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var oldest = await site.ReadAsync("/nyheter/sida/1");

        await site.PublishAsync(News.About("Nyhet 52"));

        (await site.ReadAsync("/nyheter/sida/1")).Should().Be(oldest).And.Contain(">Nyhet 25<").And.NotContain(">Nyhet 26<");
        (await site.ReadAsync("/nyheter")).Should().Contain(">Nyhet 52<").And.Contain(">Nyhet 26<").And.Contain("href=\"/nyheter/sida/1\"");
    }

    [Fact]
    public async Task A_node_that_did_not_publish_shows_it_too()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await using var other = await WebsiteServices.StartAsync(database, site.Register, afterRestart: true);
        other.Get<DatabaseReadiness>().Ready();

        var receipt = await site.PublishAsync(News.About("Till alla noder"));

        await Eventually.BecomesAsync(async () =>
        {
            other.Clock.Advance(TimeSpan.FromSeconds(5));
            using var answer = await other.GetAsync(receipt.Address!.AbsolutePath);
            return answer.StatusCode is HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task The_site_follows_the_account_register()
    {
        await using var site = await WebsiteServices.OnAsync(database, isTrial: true);
        site.Get<DatabaseReadiness>().Ready();
        site.Register.IsTrial = false;
        await using var db = site.Get<Database>().For(site.Ekbacken);

        db.Raise(new OfficialAccountsChanged(site.Ekbacken), site.Ekbacken, site.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancellation);

        await Eventually.BecomesAsync(async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));
            return !(await site.ReadAsync("/")).Contains("provsida", StringComparison.Ordinal);
        });
    }

    private static SiteFile FileOf(WebsiteServices site, NetworkReceipt receipt) =>
        site.Get<SiteSnapshot>().Now.Of(site.Ekbacken)!.Manifest.Files[receipt.Address!.AbsolutePath];

    /// <summary>Reads the front page and then the newest article that it names, which must be there and whole.</summary>
    private static async Task<int> ReadUntilAsync(WebsiteServices site, CancellationToken done)
    {
        var read = 0;
        while (!done.IsCancellationRequested)
        {
            var front = await site.ReadAsync("/");
            front.Should().EndWith("</html>");
            if (front.IndexOf("/nyheter/nyhet-", StringComparison.Ordinal) is > 0 and var at)
            {
                var page = await site.ReadAsync(front[at..front.IndexOf('"', at)]);
                page.Should().EndWith("</html>").And.Contain($"Text {front[(at + "/nyheter/nyhet-".Length)..][..2]}.");
                read++;
            }
        }
        return read;
    }
}

public sealed class SiteSnapshotTestsOnSqlite(SqliteDatabase database) : SiteSnapshotTests(database), IClassFixture<SqliteDatabase>;

public sealed class SiteSnapshotTestsOnPostgres(PostgresDatabase database) : SiteSnapshotTests(database), IClassFixture<PostgresDatabase>;

public sealed class SiteWithoutDatabaseTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task The_site_is_served_when_the_database_is_gone_also_after_a_restart()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var receipt = await site.PublishAsync(News.About("Kvar"));
        SqliteConnection.ClearAllPools();
        var file = site.Get<StorageOptions>().SqliteFile;
        File.Move(file, file + ".away", overwrite: true);

        var running = await site.ReadAsync(receipt.Address!.AbsolutePath);
        await using var restarted = await WebsiteServices.StartAsync(database, new Register(), afterRestart: true);
        SqliteConnection.ClearAllPools();
        File.Delete(file);
        var again = await restarted.ReadAsync(receipt.Address.AbsolutePath);

        running.Should().Contain("<h1>Kvar</h1>");
        again.Should().Be(running);
        File.Exists(file).Should().BeFalse("no page may ask the database");
        File.Move(file + ".away", file);
    }

    [Fact]
    public async Task A_snapshot_that_was_emptied_is_made_again()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var receipt = await site.PublishAsync(News.About("Åter"));
        Directory.Delete(Path.Combine(site.Folder, "site"), recursive: true);

        await using var restarted = await WebsiteServices.StartAsync(database, site.Register, afterRestart: true);
        restarted.Get<DatabaseReadiness>().Ready();

        await Eventually.BecomesAsync(async () =>
        {
            using var answer = await restarted.GetAsync(receipt.Address!.AbsolutePath);
            return answer.StatusCode is HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Åter", StringComparison.Ordinal);
        });
    }
}
