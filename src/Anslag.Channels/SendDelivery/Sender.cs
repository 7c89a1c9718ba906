using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Work;

namespace Anslag.Channels.SendDelivery;

/// <summary>
/// Takes one claimed delivery one step on its way: sent, read back, held, expired. Where the process may die, at any point, what is
/// saved tells the next worker what it may do: nothing is called again before it has been read back.
/// </summary>
internal sealed class Sender(Jobs jobs, NetworkList networks, NetworkCalls calls, Results results) : IWorkHandler<Delivery>
{
    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (await jobs.LoadAsync(claim, cancellationToken) is not { } job)
            return;
        var isUnmarked = job.Delivery.State is DeliveryState.Waiting or DeliveryState.Held;
        if (!networks.TryFind(job.Account.Network, out var network))
            await WithoutNetworkAsync(job, isUnmarked, cancellationToken);
        else if (isUnmarked)
            await SendAsync(job, network, cancellationToken);
        else if (job.Delivery.State is DeliveryState.Sending)
            await results.InterruptedAsync(job, cancellationToken);
        else if (job.Delivery.State is DeliveryState.Uncertain)
            await ReadBackAsync(job, network, cancellationToken);
    }

    private Task WithoutNetworkAsync(Job job, bool isUnmarked, CancellationToken cancellationToken) => isUnmarked
        ? results.StopAsync(job, new Clearance.Fail(DeliveryReasons.NetworkMissing), cancellationToken)
        : results.ParkAsync(job, DeliveryReasons.NetworkMissing, cancellationToken);

    private async Task SendAsync(Job job, INetwork network, CancellationToken cancellationToken)
    {
        var clearance = calls.Clear(job);
        if (clearance is not Clearance.Go)
            await results.StopAsync(job, clearance, cancellationToken);
        else if (await calls.PrepareAsync(job, network, cancellationToken) is { } obstacle)
            await results.SaveObstacleAsync(job, obstacle, cancellationToken);
        else if (await calls.MarkAsync(job, cancellationToken) is { } mark)
            await CallAsync(job, mark, network, cancellationToken);
    }

    private async Task CallAsync(Job job, Mark mark, INetwork network, CancellationToken cancellationToken)
    {
        var outcome = await calls.CallAsync(job, mark, network, cancellationToken);
        // What the network has answered is saved even if the program is about to stop; the fence refuses it if the claim is lost.
        await results.SaveAsync(job, mark, outcome, network.Profile, CancellationToken.None);
        calls.Saved();
    }

    private async Task ReadBackAsync(Job job, INetwork network, CancellationToken cancellationToken)
    {
        if (job.NeedsSignIn)
            await results.ParkAsync(job, DeliveryReasons.SignInNeeded, cancellationToken);
        else
            await results.SaveFindingAsync(job, await calls.FindAsync(job, network, cancellationToken), network.Profile, CancellationToken.None);
    }
}
