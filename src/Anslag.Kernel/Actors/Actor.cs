using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Actors;

/// <summary>Who does something: every use case takes one, none looks it up by itself.</summary>
/// <param name="Kind">A person, an integration or the program.</param>
/// <param name="Organisation">The organisation on whose behalf it is done.</param>
/// <param name="Person">The person; <see langword="null"/> for the program and for integrations.</param>
/// <param name="Name">The name as it is written in the audit trail.</param>
/// <param name="From">Where from: the caller's network address, or empty for the program itself.</param>
public sealed record Actor(ActorKind Kind, OrganisationId Organisation, PersonId? Person, string Name, string From)
{
    /// <summary>The program itself, at work for an organisation.</summary>
    public static Actor Program(OrganisationId organisation) =>
        new(ActorKind.Program, organisation, Person: null, "Anslag", From: string.Empty);

    /// <summary>The person behind the act.</summary>
    /// <exception cref="InvalidOperationException">The actor is not a person.</exception>
    public PersonId RequiredPerson() =>
        Person ?? throw new InvalidOperationException("This can only be done by a person.");
}
