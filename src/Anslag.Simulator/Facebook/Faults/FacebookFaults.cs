using System.Diagnostics;
using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Faults;

namespace Anslag.Simulator.Facebook.Faults;

/// <summary>The faults of the simulated Facebook, as the Graph API tells them.</summary>
internal sealed class FacebookFaults(HeldCalls held, GraphRoutes routes, Ledger ledger) : FaultLine(held)
{
    public const string Name = "facebook";
    private const int SecondsInMinute = 60;

    public override string Network => Name;

    public override IReadOnlyList<string> Calls => routes.Calls;

    public override IReadOnlyList<FaultPlace> Places => [.. ledger.Current.PagesInOrder.Select(page => new FaultPlace(page.Id, page.Name))];

    public override Exception Refusal(Fault fault, string call, string? page) => new GraphRefusal(fault.Kind switch
    {
        FaultKind.ErrorBeforeCommit => ServiceErrors.Unavailable(),
        FaultKind.ErrorAfterCommit => ServiceErrors.Unknown(),
        FaultKind.RateLimit => page is null ? ServiceErrors.CallLimit(Minutes(fault)) : ServiceErrors.PageLimit(Minutes(fault)),
        FaultKind.Revoked => TokenErrors.Revoked(),
        FaultKind.Expired => TokenErrors.Expired(),
        _ => throw new UnreachableException(),
    });

    private static int Minutes(Fault fault) => Math.Max(1, (fault.Seconds + SecondsInMinute - 1) / SecondsInMinute);
}
