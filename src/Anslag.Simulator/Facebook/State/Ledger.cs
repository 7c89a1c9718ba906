using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.State;

/// <summary>What has happened on the simulated Facebook.</summary>
internal sealed class Ledger(DataFolder folder) : Ledger<FacebookState, FacebookEntry>(folder.Place("facebook.jsonl"), FacebookState.Empty);
