using Anslag.Simulator.Bluesky.Faults;
using Anslag.Simulator.Bluesky.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Control;

/// <summary>The simulated Bluesky on the control page.</summary>
public sealed partial class BlueskyControl : ComponentBase
{
    private const string Network = BlueskyFaults.Name;

    private IReadOnlyList<Account> Accounts => [.. Ledger.Current.OpenedAccounts];
}
