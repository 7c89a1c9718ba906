using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Pages;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>The simulated Bluesky on the front page.</summary>
internal sealed class BlueskyFront(BlueskyLedger ledger) : INetworkFront
{
    public string Name => "Bluesky";

    public IReadOnlyList<FrontLink> Pages =>
        [.. ledger.Current.OpenedAccounts.Select(account => new FrontLink(account.Name, CitizenAddress.Of(account)))];
}
