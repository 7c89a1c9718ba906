using Anslag.Simulator.Facebook.Faults;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Control;

/// <summary>The simulated Facebook on the control page.</summary>
public sealed partial class FacebookControl : ComponentBase
{
    private const string Network = FacebookFaults.Name;

    private IReadOnlyList<Page> Pages => [.. Ledger.Current.PagesInOrder];
}
