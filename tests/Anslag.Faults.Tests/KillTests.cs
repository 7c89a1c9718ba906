using System.Globalization;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>
/// The promise: never two, never lost. The real process is killed with SIGKILL while it delivers, and the networks are counted.
/// Ten kills each here; <c>bin/test --faults 1000</c> for the table of <c>docs/reliability.md</c>.
/// </summary>
public sealed class KillTests(PostgresDatabase postgres) : IClassFixture<PostgresDatabase>
{
    private const int UsualKills = 10;

    private static readonly Dictionary<string, string> Impatient = new()
    {
        ["Work:Lease"] = "00:00:02",
        ["Work:Poll"] = "00:00:00.2",
        ["Sending:SettleTime"] = "00:00:01",
    };

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ANSLAG_FAULTS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;

    [Fact(Explicit = true)]
    public async Task A_killed_desk_on_SQLite_leaves_exactly_one_post_per_delivery()
    {
        var installation = await Installation.StartAsync(Impatient);
        var tally = new Tally("One node on SQLite");
        await using var desk = new KilledDesk(installation, new Backstage(installation.Settings), tally);
        await desk.SetUpAsync();
        await installation.DeskProcess.KillAsync();

        await KillAndCountAsync(desk, tally);
    }

    [Fact(Explicit = true)]
    public async Task A_killed_node_of_two_on_PostgreSQL_leaves_exactly_one_post_per_delivery()
    {
        var settings = Impatient.Append(new("Storage:Postgres", postgres.ConnectionString)).ToDictionary();
        var installation = await Installation.StartAsync(settings);
        var tally = new Tally("Two nodes on PostgreSQL, one of them killed");
        await using var desk = new KilledDesk(installation, new Backstage(installation.Settings), tally);
        await desk.SetUpAsync();
        await installation.DeskProcess.KillAsync();
        await using var other = await installation.StartSecondNodeAsync();

        await KillAndCountAsync(desk, tally);

        other.HasExited.Should().BeFalse("the other node goes on working");
    }

    private static async Task KillAndCountAsync(KilledDesk desk, Tally tally)
    {
        foreach (var kill in Kill.Plan(Kills, seed: 20261125, Kill.Points))
        {
            await desk.KillAsync(kill);
        }
        await desk.RecoverAsync();
        await desk.CountAsync();
        await tally.KeepAsync();

        (tally.Doubled, tally.Lost, tally.Asked).Should().Be((0, 0, 0));
    }
}
