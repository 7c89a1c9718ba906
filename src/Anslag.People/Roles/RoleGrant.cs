using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;

namespace Anslag.People.Roles;

/// <summary>A role that a person has been given in a unit: by whom, when and why, and the same for when it was taken back.</summary>
public sealed class RoleGrant : IBelongsToOrganisation
{
    private RoleGrant()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public PersonId PersonId { get; private init; }

    public Role Role { get; private init; }

    public UnitId UnitId { get; private init; }

    public PersonId? GivenBy { get; private init; }

    public DateTimeOffset GivenAt { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public PersonId? TakenBackBy { get; private set; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public string? TakenBackReason { get; private set; }

    public static RoleGrant Of(Person person, Role role, UnitId unit, string reason, Actor by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = person.OrganisationId,
        PersonId = person.Id,
        Role = role,
        UnitId = unit,
        GivenBy = by.Person,
        GivenAt = now,
        Reason = reason,
    };

    /// <summary>Takes the role back. A second time changes nothing.</summary>
    public void TakeBack(string reason, Actor by, DateTimeOffset now)
    {
        if (TakenBackAt is not null)
            return;
        (TakenBackBy, TakenBackAt, TakenBackReason) = (by.Person, now, reason);
    }
}
