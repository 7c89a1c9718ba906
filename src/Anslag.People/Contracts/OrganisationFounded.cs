using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>An organisation has been set up.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Founder">The first person, administrator.</param>
/// <param name="TopUnit">The unit that everything belongs to until others exist.</param>
/// <param name="Colleague">The trial colleague, where one was asked for.</param>
/// <param name="TrialAccounts">Whether trial accounts were asked for.</param>
[Event("people.organisation-founded")]
public sealed record OrganisationFounded(OrganisationId Organisation, PersonId Founder, UnitId TopUnit, PersonId? Colleague, bool TrialAccounts) : IEvent;
