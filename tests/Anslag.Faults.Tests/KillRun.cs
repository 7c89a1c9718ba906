using System.Globalization;

namespace Anslag.Faults.Tests;

/// <summary>One run of kills on one kind of installation, and its count.</summary>
internal static class KillRun
{
    private const int UsualKills = 10;
    private const int BetweenCounts = 100;

    /// <summary>A desk that waits for nothing longer than it must.</summary>
    public static IReadOnlyDictionary<string, string> Impatient { get; } = new Dictionary<string, string>
    {
        ["Work:Lease"] = "00:00:01",
        ["Work:Poll"] = "00:00:00.2",
        ["Sending:SettleTime"] = "00:00:01",
        ["Website:Poll"] = "00:00:01",
    };

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ANSLAG_FAULTS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;

    /// <summary>Kills as often as is asked for. Every hundred kills the desk recovers and the networks are counted, so that a long run tells early.</summary>
    /// <param name="desk">The desk, set up and not running.</param>
    /// <param name="tally">What is counted.</param>
    /// <param name="latest">At the how-manieth passing of a point it may die at the latest.</param>
    public static async Task KillAndCountAsync(this KilledDesk desk, Tally tally, int latest)
    {
        foreach (var kills in Kill.Plan(Kills, seed: 20261125, latest).Chunk(BetweenCounts))
        {
            foreach (var kill in kills)
            {
                await desk.KillAsync(kill);
            }
            await desk.RecoverAsync();
            await desk.CountAsync();
            await tally.KeepAsync();
            (tally.Doubled, tally.Lost, tally.Asked).Should().Be((0, 0, 0));
            await desk.EndAsync();
        }
    }
}
