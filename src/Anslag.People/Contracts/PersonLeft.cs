using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>A person has left and lost every right.</summary>
[Event("people.person-left")]
public sealed record PersonLeft(OrganisationId Organisation, PersonId Person) : IEvent;
