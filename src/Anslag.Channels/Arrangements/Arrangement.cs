using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Arrangements;

/// <summary>Something that the organisation has arranged with a network for an account, as a person has said.</summary>
public sealed class Arrangement : IBelongsToOrganisation
{
    private Arrangement()
    {
    }

    public AccountId AccountId { get; private init; }

    /// <summary>What was arranged: one of <see cref="NetworkProfile.Arrangements"/>.</summary>
    public string Code { get; private init; } = string.Empty;

    public OrganisationId OrganisationId { get; private init; }

    public PersonId DoneBy { get; private init; }

    public DateTimeOffset DoneAt { get; private init; }

    public static Arrangement Of(AccountId account, string code, OrganisationId organisation, PersonId by, DateTimeOffset now) =>
        new() { AccountId = account, Code = code, OrganisationId = organisation, DoneBy = by, DoneAt = now };
}
