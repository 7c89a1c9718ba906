using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Tests.Publishing;

/// <summary>A sender that only remembers what it was asked for; the test says what becomes of it.</summary>
public sealed class FakeDeliveries : IDeliveries
{
    private readonly List<(DeliveryOrder Order, DeliveryStatus Status)> all = [];

    public IReadOnlyList<DeliveryOrder> Orders => [.. all.Select(delivery => delivery.Order)];

    public IReadOnlyList<DeliveryStatus> Statuses => [.. all.Select(delivery => delivery.Status)];

    public DeliveryId Enqueue(AnslagDb db, DeliveryOrder order, DateTimeOffset now)
    {
        var status = new DeliveryStatus(
            Id.New<DeliveryId>(now), order.Account, order.Kind, order.Source, DeliveryState.Waiting, order.DueAt, order.ValidUntil,
            LiveAt: null, Address: null, Reason: null, ReasonDetail: null, Gone: false);
        all.Add((order, status));
        return status.Id;
    }

    public Task<bool> RescheduleAsync(
        AnslagDb db, DeliveryId delivery, DateTimeOffset dueAt, DateTimeOffset? validUntil, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(Change(delivery, status => status with { DueAt = dueAt, ValidUntil = validUntil }));

    public Task<bool> WithdrawAsync(AnslagDb db, DeliveryId delivery, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(Change(delivery, status => status with { State = DeliveryState.Withdrawn, DueAt = null }));

    public Task<IReadOnlyList<DeliveryStatus>> OfSourceAsync(AnslagDb db, string source, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeliveryStatus>>([.. Statuses.Where(status => status.Source == source)]);

    public Task<ILookup<string, DeliveryStatus>> OfSourcesAsync(AnslagDb db, IReadOnlyCollection<string> sources, CancellationToken cancellationToken) =>
        Task.FromResult(Statuses.Where(status => sources.Contains(status.Source)).ToLookup(status => status.Source));

    public void AllGoLive(DateTimeOffset at)
    {
        foreach (var status in Statuses.Where(status => status.State is DeliveryState.Waiting))
            GoesLive(status.Account, at);
    }

    public void GoesLive(AccountId account, DateTimeOffset at) => Becomes(
        account, status => status with { State = DeliveryState.Live, LiveAt = at, DueAt = null, Address = new Uri($"https://live.example/{status.Id}") });

    public void Becomes(AccountId account, Func<DeliveryStatus, DeliveryStatus> change)
    {
        var index = all.FindLastIndex(delivery => delivery.Order.Account == account);
        all[index] = (all[index].Order, change(all[index].Status));
    }

    private bool Change(DeliveryId id, Func<DeliveryStatus, DeliveryStatus> change)
    {
        var index = all.FindIndex(delivery => delivery.Status.Id == id && delivery.Status.State is DeliveryState.Waiting or DeliveryState.Held);
        if (index < 0)
            return false;
        all[index] = (all[index].Order, change(all[index].Status));
        return true;
    }
}
