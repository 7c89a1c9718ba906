namespace Anslag.Faults.Tests;

/// <summary>What a run has counted.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _kills = [];
    private readonly SortedDictionary<(string Network, string Fault), TallyRow> _rows = [];
    private readonly List<string> _defects = [];

    /// <summary>How often it was killed at each point.</summary>
    public IReadOnlyDictionary<string, int> Kills => _kills;

    /// <summary>Kills whose point was not reached before everything was delivered; the desk was killed afterwards.</summary>
    public int Missed { get; set; }

    /// <summary>The count, by network and fault.</summary>
    public IReadOnlyDictionary<(string Network, string Fault), TallyRow> Rows => _rows;

    /// <summary>Every delivery that breaks a promise.</summary>
    public IReadOnlyList<string> Defects => _defects;

    public void Killed(string point) => _kills[point] = _kills.GetValueOrDefault(point) + 1;

    public void Armed(Fault fault) => Row(fault.Network, fault.Kind).Struck++;

    /// <summary>It was armed, but nothing came that it could strike.</summary>
    public void NeverStruck(string network, string kind) => Row(network, kind).Struck--;

    public void Count(string network, Fault fault, Judgement judgement)
    {
        Row(network, fault.Kind).Count(judgement);
        if (judgement.IsDefect)
        {
            _defects.Add($"{judgement.Verdict}, late {judgement.IsLate}, after stop {judgement.IsAfterStop}: {judgement.Delivery}");
        }
    }

    private TallyRow Row(string network, string fault)
    {
        if (!_rows.TryGetValue((network, fault), out var row))
        {
            _rows[(network, fault)] = row = new TallyRow();
        }
        return row;
    }
}
