using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.State;

/// <summary>The one place where something happens: decided on the latest state, kept in the journal, then seen by everybody.</summary>
internal sealed class Ledger : IDisposable
{
    private readonly Lock _turn = new();
    private readonly Journal<FacebookEntry> _journal;
    private volatile FacebookState _current;
    private Action<FacebookState, FacebookEntry> _listener = (_, _) => { };

    public Ledger(DataFolder folder)
    {
        _journal = new(folder.Place("facebook.jsonl"));
        _current = _journal.Entries.Aggregate(FacebookState.Empty, (state, entry) => state.With(entry));
    }

    public FacebookState Current => _current;

    /// <summary>Lets one thing happen; nothing else happens between the decision and its being kept.</summary>
    public TEntry Record<TEntry>(Func<FacebookState, TEntry> decide) where TEntry : FacebookEntry
    {
        lock (_turn)
        {
            var entry = decide(_current);
            _journal.Append(entry);
            var before = _current;
            _current = before.With(entry);
            _listener(before, entry);
            return entry;
        }
    }

    /// <summary>From now on somebody is told, in order and while nothing else happens: what was before, and what happened.</summary>
    public void TellTo(Action<FacebookState, FacebookEntry> listener) => _listener = listener;

    public void Dispose() => _journal.Dispose();
}
