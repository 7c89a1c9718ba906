using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Deliveries;

/// <summary>A preparing step that is done and is not made again: an uploaded picture, a container.</summary>
[NotAudited]
public sealed class DeliveryStep : IBelongsToOrganisation
{
    private DeliveryStep()
    {
    }

    public DeliveryId DeliveryId { get; private init; }

    public string Name { get; private init; } = string.Empty;

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>What the network gave: the id of a photo, an upload address.</summary>
    public string Result { get; private set; } = string.Empty;

    public DateTimeOffset DoneAt { get; private set; }

    public static DeliveryStep Of(Delivery delivery, string name) => new()
    {
        DeliveryId = delivery.DeliveryId,
        OrganisationId = delivery.OrganisationId,
        Name = name,
    };

    public void Done(string result, DateTimeOffset now) => (Result, DoneAt) = (result, now);
}
