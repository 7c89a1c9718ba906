using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>
/// The promise: never two, never lost. The real process is ended with SIGKILL while it delivers, and the networks are counted.
/// Ten kills in each class here; <c>bin/test --faults 1000</c> for the table of <c>docs/reliability.md</c>.
/// </summary>
public sealed class KillsOnSqlite
{
    [Fact]
    public async Task A_killed_desk_leaves_exactly_one_post_per_delivery()
    {
        var installation = await Installation.StartAsync(KillRun.Impatient);
        var tally = new Tally("One node on SQLite");
        await using var desk = new KilledDesk(installation, new Backstage(installation.Settings), tally, isAlone: true);
        await desk.SetUpAsync();
        await installation.DeskProcess.KillAsync();

        await desk.KillAndCountAsync(tally, latest: 3);
    }
}

/// <summary>The same with two nodes over one database: one is killed, the other goes on.</summary>
public sealed class KillsOnPostgres(PostgresDatabase postgres) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task A_killed_node_of_two_leaves_exactly_one_post_per_delivery()
    {
        var shared = new Dictionary<string, string> { ["Storage:Postgres"] = postgres.ConnectionString, ["Work:AtOnce"] = "1" };
        var installation = await Installation.StartAsync(KillRun.Impatient.Concat(shared).ToDictionary());
        var tally = new Tally("Two nodes on PostgreSQL, one of them killed");
        await using var desk = new KilledDesk(installation, new Backstage(installation.Settings), tally, isAlone: false);
        await desk.SetUpAsync();
        await installation.DeskProcess.KillAsync();
        var other = await installation.StartSecondNodeAsync();

        await desk.KillAndCountAsync(tally, latest: 3);

        other.HasExited.Should().BeFalse("the other node goes on working");
    }
}
