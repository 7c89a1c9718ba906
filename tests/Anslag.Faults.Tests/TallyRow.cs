namespace Anslag.Faults.Tests;

/// <summary>The deliveries to one network under one fault.</summary>
internal sealed class TallyRow
{
    private readonly Dictionary<Verdict, int> _verdicts = [];

    /// <summary>How many calls the fault has struck.</summary>
    public int Struck { get; set; }

    public int Deliveries => _verdicts.Values.Sum();

    public int Late { get; private set; }

    public int AfterStop { get; private set; }

    public int Of(Verdict verdict) => _verdicts.GetValueOrDefault(verdict);

    public void Count(Judgement judgement)
    {
        _verdicts[judgement.Verdict] = Of(judgement.Verdict) + 1;
        Late += judgement.IsLate ? 1 : 0;
        AfterStop += judgement.IsAfterStop ? 1 : 0;
    }
}
