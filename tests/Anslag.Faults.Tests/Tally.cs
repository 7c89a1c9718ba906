using System.Globalization;
using System.Text;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>What a run has counted, as the table of <c>docs/reliability.md</c>.</summary>
internal sealed class Tally(string title)
{
    private readonly Dictionary<string, int> _kills = [];

    /// <summary>Kills whose point was not reached before everything was delivered; the desk was killed afterwards.</summary>
    public int Missed { get; set; }

    public int Deliveries { get; set; }

    public int Lost { get; set; }

    public int Doubled { get; set; }

    public int Asked { get; set; }

    public void Killed(Kill kill) => _kills[kill.Point] = _kills.GetValueOrDefault(kill.Point) + 1;

    /// <summary>Keeps the table where <c>bin/test</c> finds it.</summary>
    public async Task KeepAsync()
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/faults"));
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine()
            .AppendLine("| killed at | times |").AppendLine("|---|---|");
        foreach (var (point, times) in _kills)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {point} | {times} |");
        }
        text.AppendLine(CultureInfo.InvariantCulture, $"| after everything was delivered, the point not reached | {Missed} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| **kills in all** | **{_kills.Values.Sum() + Missed}** |").AppendLine()
            .AppendLine("| deliveries | exactly one | lost | doubled | asked a person |").AppendLine("|---|---|---|---|---|")
            .AppendLine(CultureInfo.InvariantCulture, $"| {Deliveries} | {Deliveries - Lost - Doubled - Asked} | {Lost} | {Doubled} | {Asked} |");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{title}.md"), text.ToString(), TestContext.Current.CancellationToken);
    }
}
