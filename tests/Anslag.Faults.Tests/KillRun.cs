using System.Globalization;

namespace Anslag.Faults.Tests;

/// <summary>One run of kills on one kind of installation, and its count.</summary>
internal static class KillRun
{
    private const int UsualKills = 10;
    private const int KillsEach = 100;

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

    /// <summary>
    /// Kills as often as is asked for, at most a hundred times in one installation: so a long run tells early, and its last kill meets no
    /// larger site than its hundredth.
    /// </summary>
    /// <param name="title">What kind of installation it is.</param>
    /// <param name="begin">Starts one. It is not set up yet.</param>
    public static async Task RunAsync(string title, Func<Tally, Task<KilledDesk>> begin)
    {
        var tally = new Tally(title);
        foreach (var kills in Kill.Plan(Kills, seed: 20261125, latest: 3).Chunk(KillsEach))
        {
            await using var desk = await begin(tally);
            await desk.SetUpAsync();
            foreach (var kill in kills)
            {
                await desk.KillAsync(kill);
            }
            await desk.RecoverAsync();
            await desk.CountAsync();
            await tally.KeepAsync();
            (tally.Doubled, tally.Lost, tally.Asked).Should().Be((0, 0, 0));
        }
    }
}
