using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.Secrets;

namespace Anslag.People.OneTimeLinks;

/// <summary>A link with which a person chooses a way to sign in, once: an invitation, or a new start for who is shut out.</summary>
public sealed class OneTimeLink : IBelongsToOrganisation
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan WorksFor = TimeSpan.FromDays(7);

    private OneTimeLink()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public PersonId PersonId { get; private init; }

    public string TokenHash { get; private init; } = string.Empty;

    public PersonId? MadeBy { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A link for a person, and the token that opens it, which is not stored.</summary>
    public static (OneTimeLink Link, string Token) For(Person person, Actor by, DateTimeOffset now)
    {
        var token = Secret.New();
        var link = new OneTimeLink
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = person.OrganisationId,
            PersonId = person.Id,
            TokenHash = Secret.Hash(token),
            MadeBy = by.Person,
            MadeAt = now,
            ExpiresAt = now + WorksFor,
        };
        return (link, token);
    }
}
