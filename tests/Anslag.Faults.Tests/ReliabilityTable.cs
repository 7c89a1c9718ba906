using System.Globalization;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>The tables of <c>docs/reliability.md</c>.</summary>
internal static class ReliabilityTable
{
    /// <summary>Keeps them where <c>bin/test</c> finds them.</summary>
    public static async Task KeepAsync(string title, Tally tally)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/faults"));
        string[] lines = [$"## {title}", "", .. Kills(tally), "", .. Deliveries(tally)];
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, $"{title}.md"), lines, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Kills(Tally tally) =>
    [
        "| killed at | times |",
        "|---|---|",
        .. tally.Kills.Select(kill => Row(kill.Key, kill.Value)),
        Row("after everything was delivered, the point not reached", tally.Missed),
        Row("**kills in all**", $"**{tally.Kills.Values.Sum() + tally.Missed}**"),
    ];

    private static IEnumerable<string> Deliveries(Tally tally) =>
    [
        "| network | fault | struck | deliveries | exactly one | too late, and said so | asked a person | lost | doubled | silent | sent too late | sent after a stop |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
        .. tally.Rows.Select(row => Counts(row.Key.Network, row.Key.Fault, [row.Value])),
        Counts("**all**", "", [.. tally.Rows.Values]),
    ];

    private static string Counts(string network, string fault, IReadOnlyCollection<TallyRow> rows) => Row(
        network,
        fault,
        rows.Sum(row => row.Struck),
        rows.Sum(row => row.Deliveries),
        rows.Sum(row => row.Of(Verdict.ExactlyOne)),
        rows.Sum(row => row.Of(Verdict.Expired)),
        rows.Sum(row => row.Of(Verdict.Asked)),
        rows.Sum(row => row.Of(Verdict.Lost)),
        rows.Sum(row => row.Of(Verdict.Doubled)),
        rows.Sum(row => row.Of(Verdict.Silent)),
        rows.Sum(row => row.Late),
        rows.Sum(row => row.AfterStop));

    private static string Row(params object[] cells) => string.Create(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |");
}
