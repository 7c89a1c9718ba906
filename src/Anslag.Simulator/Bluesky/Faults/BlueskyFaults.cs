using System.Diagnostics;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;
using Anslag.Simulator.Control;
using Anslag.Simulator.Faults;

namespace Anslag.Simulator.Bluesky.Faults;

/// <summary>The faults of the simulated Bluesky, as XRPC tells them.</summary>
internal sealed class BlueskyFaults(HeldCalls held, XrpcMethods methods, BlueskyLedger ledger) : FaultLine(held)
{
    public const string Name = "bluesky";

    public override string Network => Name;

    public override IReadOnlyList<string> Calls => methods.Names;

    public override IReadOnlyList<FaultPlace> Places => [.. ledger.Current.OpenedAccounts.Select(account => new FaultPlace(account.Did, account.Name))];

    public override Exception Refusal(Fault fault, string call, string? page) => new XrpcRefusal(fault.Kind switch
    {
        FaultKind.ErrorBeforeCommit or FaultKind.ErrorAfterCommit => methods.AsksAppView(call) ? XrpcErrors.UpstreamFailure() : XrpcErrors.ServerError(),
        FaultKind.RateLimit => XrpcErrors.RateLimit(TimeSpan.FromSeconds(fault.Seconds)),
        FaultKind.Revoked => methods.Renews(call) ? TokenErrors.RefreshRevoked() : TokenErrors.Revoked(),
        FaultKind.Expired => TokenErrors.Expired(),
        _ => throw new UnreachableException(),
    });
}
