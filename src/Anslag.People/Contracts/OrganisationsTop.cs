using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>What holds for the whole organisation is decided by those who have the role in its top unit.</summary>
public static class OrganisationsTop
{
    /// <summary>The unit that everything belongs to.</summary>
    public static async Task<UnitId> TopUnitAsync(this IOrganisationDirectory directory, OrganisationId organisation, CancellationToken cancellationToken) =>
        (await directory.UnitsAsync(organisation, cancellationToken))[0].Id;
}
