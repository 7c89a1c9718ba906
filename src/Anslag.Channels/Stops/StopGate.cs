using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Stops;

/// <summary>
/// The one row of an organisation that a mark reads and a stop writes, both under lock: so every mark is committed either before the
/// stop or not at all.
/// </summary>
[NotAudited]
public sealed class StopGate : IBelongsToOrganisation
{
    private StopGate()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The stop in force.</summary>
    public Guid? StopId { get; private set; }

    public bool IsStopped => StopId is not null;

    public void Close(Stop stop) => StopId = stop.Id;

    public void Open() => StopId = null;
}
