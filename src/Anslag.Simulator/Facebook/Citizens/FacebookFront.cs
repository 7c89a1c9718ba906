using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>The simulated Facebook on the front page.</summary>
internal sealed class FacebookFront(Ledger ledger) : INetworkFront
{
    public string Name => "Facebook";

    public IReadOnlyList<FrontLink> Pages =>
        [.. ledger.Current.PagesInOrder.Select(page => new FrontLink(page.Name, $"/facebook/{page.Id}"))];
}
