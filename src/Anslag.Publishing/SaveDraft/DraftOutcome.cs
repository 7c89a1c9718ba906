namespace Anslag.Publishing.SaveDraft;

/// <summary>What became of what was typed. It is always kept. A closed set.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It stands in the post.</summary>
    public sealed record Saved(int Edition, DateTimeOffset At) : DraftOutcome;

    /// <summary>Somebody else had changed the post; what was typed is kept beside it, for its writer to choose.</summary>
    public sealed record SetAside(DateTimeOffset At) : DraftOutcome;

    /// <summary>There was nothing to keep yet.</summary>
    public sealed record Nothing : DraftOutcome;
}
