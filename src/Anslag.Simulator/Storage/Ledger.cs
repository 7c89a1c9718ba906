namespace Anslag.Simulator.Storage;

/// <summary>A network's state at a moment, which is never changed, only followed by the next.</summary>
internal interface IState<out TSelf, in TEntry>
{
    /// <summary>The state after something has happened.</summary>
    TSelf With(TEntry entry);
}

/// <summary>The one place where something happens: decided on the latest state, kept in the journal, then seen by everybody.</summary>
internal abstract class Ledger<TState, TEntry> : IDisposable
    where TState : class, IState<TState, TEntry>
    where TEntry : class
{
    private readonly Lock _turn = new();
    private readonly Journal<TEntry> _journal;
    private volatile TState _current;
    private Action<TState, TEntry> _listener = (_, _) => { };

    /// <summary>Opens the journal at a path and plays it again; without one, nothing is kept.</summary>
    protected Ledger(string? path, TState empty)
    {
        _journal = new(path);
        _current = _journal.Entries.Aggregate(empty, (state, entry) => state.With(entry));
    }

    public TState Current => _current;

    /// <summary>Lets one thing happen; nothing else happens between the decision and its being kept.</summary>
    public TDecided Record<TDecided>(Func<TState, TDecided> decide) where TDecided : class, TEntry => RecordIfAny(decide)!;

    /// <summary>Lets one thing happen, or nothing when the decision is null.</summary>
    public TDecided? RecordIfAny<TDecided>(Func<TState, TDecided?> decide) where TDecided : class, TEntry
    {
        lock (_turn)
        {
            var entry = decide(_current);
            if (entry is null)
                return null;
            _journal.Append(entry);
            var before = _current;
            _current = before.With(entry);
            _listener(before, entry);
            return entry;
        }
    }

    /// <summary>From now on somebody is told, in order and while nothing else happens: what was before, and what happened.</summary>
    public void TellTo(Action<TState, TEntry> listener) => _listener = listener;

    public void Dispose() => _journal.Dispose();
}
