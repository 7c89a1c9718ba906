using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>Names of organisations, units and people, for the modules above.</summary>
public interface IOrganisationDirectory
{
    /// <summary>Every organisation of the installation.</summary>
    Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken cancellationToken);

    /// <summary>One organisation.</summary>
    Task<OrganisationEntry> OrganisationAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>The organisation's units, the top unit first.</summary>
    Task<IReadOnlyList<UnitEntry>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>The organisation's people, those who have left included.</summary>
    Task<IReadOnlyList<PersonEntry>> PeopleAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Those who have the role in the unit or above it and have not left.</summary>
    Task<IReadOnlyList<PersonEntry>> WithRoleAsync(OrganisationId organisation, Role role, UnitId unit, CancellationToken cancellationToken);
}

/// <summary>An organisation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code in the register, a string: <c>0305</c> for a municipality, the county code for a region.</param>
/// <param name="Name">Its full name, "Håbo kommun".</param>
/// <param name="ShortName">Its short name, "Håbo".</param>
/// <param name="Kind">Municipality or region.</param>
public sealed record OrganisationEntry(OrganisationId Id, string Code, string Name, string ShortName, OrganisationKind Kind);

/// <summary>The kinds of organisations.</summary>
public enum OrganisationKind
{
    /// <summary>Kommun.</summary>
    Municipality,

    /// <summary>Region (formerly landsting).</summary>
    Region,
}

/// <summary>A unit.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Above">The unit above; <see langword="null"/> for the top unit.</param>
public sealed record UnitEntry(UnitId Id, string Name, UnitId? Above);

/// <summary>A person.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">Full name.</param>
/// <param name="HasLeft">Whether the person has left and has no rights any more.</param>
/// <param name="IsTrial">Whether it is a colleague that only exists to try with.</param>
public sealed record PersonEntry(PersonId Id, string Name, bool HasLeft, bool IsTrial = false);
