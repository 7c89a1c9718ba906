using Anslag.People.Contracts;

namespace Anslag.People.Register;

/// <summary>A municipality or a region as the register has it.</summary>
/// <param name="Kind">Municipality or region.</param>
/// <param name="Code">A string: <c>0305</c> for a municipality, <c>03</c> for a region.</param>
/// <param name="Name">The full name, "Håbo kommun".</param>
/// <param name="ShortName">The short name, "Håbo".</param>
public sealed record RegisteredOrganisation(OrganisationKind Kind, string Code, string Name, string ShortName);
