using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>
/// The promises: never two, none lost, none after "valid until", no planned post after a stop, and every uncertain one has its question. The
/// real process is ended with SIGKILL while it delivers and the networks fail, and the networks are counted.
/// A few kills in each class here; <c>bin/test --faults 1000</c> for the table of <c>docs/reliability.md</c>.
/// </summary>
public sealed class KillsOnSqlite
{
    [Fact]
    public Task A_killed_desk_on_failing_networks_keeps_every_promise() => KillRun.RunAsync("One node on SQLite", StartAsync);

    private static async Task<KilledDesk> StartAsync(Tally tally) => new(await Installation.StartAsync(KillRun.Impatient), tally, isAlone: true);
}

/// <summary>The same with two nodes over one database: one is killed, the other goes on.</summary>
public sealed class KillsOnPostgres(PostgresDatabase postgres) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public Task A_killed_node_of_two_on_failing_networks_keeps_every_promise() =>
        KillRun.RunAsync("Two nodes on PostgreSQL, one of them killed", StartAsync);

    private async Task<KilledDesk> StartAsync(Tally tally)
    {
        await postgres.EmptyAsync();
        var shared = new Dictionary<string, string> { ["Storage:Postgres"] = postgres.ConnectionString, ["Work:AtOnce"] = "1" };
        return new KilledDesk(await Installation.StartAsync(KillRun.Impatient.Concat(shared).ToDictionary()), tally, isAlone: false);
    }
}
