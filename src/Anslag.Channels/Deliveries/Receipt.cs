using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Deliveries;

/// <summary>Where a delivery stands on its network, saved in the transaction that made it live.</summary>
[NotAudited]
public sealed class Receipt : IBelongsToOrganisation
{
    private Receipt()
    {
    }

    public DeliveryId DeliveryId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    public DeliveryKind Kind { get; private init; }

    public string NetworkId { get; private init; } = string.Empty;

    public Uri? Address { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>When it was taken down, or seen to be gone.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    public static Receipt For(Delivery delivery, NetworkReceipt there, DateTimeOffset now) => new()
    {
        DeliveryId = delivery.DeliveryId,
        OrganisationId = delivery.OrganisationId,
        AccountId = delivery.AccountId,
        Kind = delivery.Kind,
        NetworkId = there.NetworkId,
        Address = there.Address,
        At = now,
    };

    public NetworkReceipt There() => new(NetworkId, Address);

    public void Gone(DateTimeOffset now) => GoneAt ??= now;
}
