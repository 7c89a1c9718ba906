using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Storage;

/// <summary>A row that one organisation owns. No other organisation ever reads or writes it.</summary>
public interface IBelongsToOrganisation
{
    /// <summary>The owner.</summary>
    OrganisationId OrganisationId { get; }
}
