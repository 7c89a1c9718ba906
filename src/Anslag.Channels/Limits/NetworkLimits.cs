using System.Globalization;

namespace Anslag.Channels.Limits;

/// <summary>The networks' limits, as rows of data with a source and a date.</summary>
internal static class NetworkLimits
{
    private static readonly Lazy<Dictionary<(string, string), Row>> Rows = new(Read);

    /// <summary>A limit of a network.</summary>
    public static int Of(string network, string rule) => Rows.Value.TryGetValue((network, rule), out var row)
        ? row.Value
        : throw new InvalidOperationException($"limits.csv has no row {network},{rule}.");

    internal static IReadOnlyCollection<Row> All => Rows.Value.Values;

    /// <summary>Our own file: no field of it holds a comma.</summary>
    private static Dictionary<(string, string), Row> Read()
    {
        using var file = typeof(NetworkLimits).Assembly.GetManifestResourceStream(typeof(NetworkLimits), "limits.csv")!;
        using var reader = new StreamReader(file);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Skip(1).Select(line => line.Split(',')).Select(Row.Of).ToDictionary(row => (row.Network, row.Rule));
    }

    internal sealed record Row(string Network, string Rule, int Value, string Source)
    {
        public static Row Of(string[] fields) =>
            new(fields[0], fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), fields[5]);
    }
}
