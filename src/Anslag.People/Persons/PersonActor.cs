using Anslag.Kernel.Actors;

namespace Anslag.People.Persons;

internal static class PersonActor
{
    /// <summary>The person as an actor, before there is a session to read it from.</summary>
    public static Actor At(this Person person, string from) => new(ActorKind.Person, person.OrganisationId, person.Id, person.FullName, from);
}
