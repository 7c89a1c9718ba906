using Anslag.Channels.Networks;

namespace Anslag.Channels.Facebook;

/// <summary>An app and the addresses it speaks to: the organisation's own at Meta, or the trial app of the simulator.</summary>
internal sealed record FacebookApp(string Id, string Secret, Uri Graph, Uri Dialog, string Version)
{
    /// <summary>Whether an address is Facebook's own, so that a token may be sent to it.</summary>
    public bool Trusts(Uri address) => address.Scheme == Graph.Scheme
        && (address.Authority == Graph.Authority || address.Host.EndsWith(".facebook.com", StringComparison.OrdinalIgnoreCase) && address.IsDefaultPort);

    public Uri Edge(string path) => new(Graph, $"/{Version}/{path}");
}

internal sealed class FacebookApps(FacebookOptions real, SimulatorOptions simulator)
{
    // The simulator's own app. Its secret protects nothing.
    private const string TrialId = "190000000000001";
    private const string TrialSecret = "trial-app-secret";

    public bool HasTrial => simulator.Address is not null;

    public bool HasReal => real.HasApp;

    public bool CanBeTold => real.CanBeTold;

    public string VerifyToken => real.VerifyToken;

    /// <summary>The apps that may have signed something.</summary>
    public IEnumerable<(bool IsTrial, FacebookApp App)> All =>
        [.. HasReal ? new[] { (false, Of(isTrial: false)) } : [], .. HasTrial ? new[] { (true, Of(isTrial: true)) } : []];

    public FacebookApp Of(bool isTrial) => isTrial ? Trial() : new(real.AppId, real.AppSecret, real.Graph, real.Dialog, real.Version);

    private FacebookApp Trial() => simulator.Address is { } address
        ? new(TrialId, TrialSecret, address, address, real.Version)
        : throw new InvalidOperationException("No simulator is configured (Simulator:Address).");
}
