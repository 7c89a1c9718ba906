using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>What holds for the whole organisation is decided by those who have the role in its top unit.</summary>
public static class OrganisationsTop
{
    /// <summary>The unit that everything belongs to.</summary>
    public static async Task<UnitId> TopUnitAsync(this IOrganisationDirectory directory, OrganisationId organisation, CancellationToken cancellationToken) =>
        (await directory.UnitsAsync(organisation, cancellationToken))[0].Id;

    /// <summary>Whether somebody administers the whole organisation, and not only a part of it.</summary>
    public static async Task<bool> AdministersAllAsync(
        this IRights rights, IOrganisationDirectory directory, Actor by, CancellationToken cancellationToken) =>
        await rights.HasAsync(by, Role.Administrator, await directory.TopUnitAsync(by.Organisation, cancellationToken), cancellationToken);
}
