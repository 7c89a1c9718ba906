using Anslag.Channels.Contracts;

namespace Anslag.Testing.Networks;

/// <summary>A simulated network, which can be told to fail.</summary>
public abstract class SimulatedNetworkBench(string key, SimulatedNetworks simulator) : DistantNetworkBench(key)
{
    protected SimulatedNetworks Simulator => simulator;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["Simulator:Address"] = simulator.Address.ToString() };

    public override async Task<AccountConnection> OpenAccountAsync() =>
        Connection((await Network.OpenTrialAsync("Lyckeby kommun", Token))!, isTrial: true);

    /// <summary>Lets the next publishing call on the account fail, by the name of the fault.</summary>
    public abstract Task FailsAsync(AccountConnection account, string fault);

    /// <summary>Ends the account's sign-in.</summary>
    public abstract Task RevokeAsync(AccountConnection account);
}
