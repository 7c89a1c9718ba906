using Anslag.Peers.Tests.Bluesky.Kit;
using Anslag.Testing.Networks;

namespace Anslag.Peers.Tests.Bluesky;

/// <summary>What every network owes the sender, held against Bluesky's own server.</summary>
public sealed class BlueskyContractTests : NetworkContract
{
    protected override Task<NetworkBench> BenchAsync() => new RealBlueskyBench().ReadyAsync();
}
