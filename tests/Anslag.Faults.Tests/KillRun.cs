using System.Globalization;

namespace Anslag.Faults.Tests;

/// <summary>One run of kills on one kind of installation, and its count.</summary>
internal static class KillRun
{
    /// <summary>Enough for every point, and every kind of fault on one network or another.</summary>
    public const int UsualKills = 11;

    private const int KillsEach = 100;

    /// <summary>A desk that waits for nothing longer than it must. What a network does late it still does before the settle time ends.</summary>
    public static IReadOnlyDictionary<string, string> Impatient { get; } = new Dictionary<string, string>
    {
        ["Work:Lease"] = "00:00:01",
        ["Work:Poll"] = "00:00:00.2",
        ["Sending:SettleTime"] = "00:00:03",
        ["Sending:LongestCall"] = "00:00:03",
        ["Website:Poll"] = "00:00:01",
    };

    /// <summary>How long a call of that desk is on its way at most.</summary>
    public static TimeSpan LongestCall { get; } = TimeSpan.Parse(Impatient["Sending:LongestCall"], CultureInfo.InvariantCulture);

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ANSLAG_FAULTS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;

    /// <summary>
    /// Kills as often as is asked for, at most a hundred times in one installation: so a long run tells early, and its last kill meets no
    /// larger site than its hundredth. In the middle of each hundred the planned posts are stopped for a while.
    /// </summary>
    /// <param name="title">What kind of installation it is.</param>
    /// <param name="begin">Starts one. It is not set up yet.</param>
    public static async Task RunAsync(string title, Func<Tally, Task<KilledDesk>> begin)
    {
        var tally = new Tally();
        foreach (var kills in KillPlan.Of(Kills, seed: 20261125).Chunk(KillsEach))
        {
            await using var desk = await begin(tally);
            await desk.SetUpAsync();
            foreach (var kill in kills[..(kills.Length / 2)])
            {
                await desk.KillAsync(kill);
            }
            await desk.StopAsync();
            foreach (var kill in kills[(kills.Length / 2)..])
            {
                await desk.KillAsync(kill);
            }
            await desk.RecoverAsync();
            await desk.CountAsync();
            await ReliabilityTable.KeepAsync(title, tally);
            tally.Defects.Should().BeEmpty();
        }
    }
}
