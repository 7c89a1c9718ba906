using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>What has happened on the simulated Bluesky.</summary>
internal sealed class BlueskyLedger(DataFolder folder)
    : Ledger<BlueskyState, BlueskyEntry>(folder.Place("bluesky.jsonl"), BlueskyState.Empty);
