using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>The pages that Facebook offered to the person who has just signed in there, until one is chosen or ten minutes have passed.</summary>
[NotAudited]
public sealed class ConnectionOffer : IBelongsToOrganisation
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private ConnectionOffer()
    {
    }

    /// <summary>It stands in an address and tells nothing.</summary>
    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public PersonId Person { get; private init; }

    public bool IsTrial { get; private init; }

    /// <summary>The pages with their tokens, encrypted.</summary>
    public string EncryptedPages { get; private init; } = string.Empty;

    /// <summary>The rights that the person left out, by Facebook's names, comma-separated.</summary>
    public string MissingRights { get; private init; } = string.Empty;

    public DateTimeOffset EndsAt { get; private init; }

    public static ConnectionOffer Of(
        OrganisationId organisation, PersonId person, bool isTrial, string encryptedPages, IReadOnlyList<string> missingRights, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        OrganisationId = organisation,
        Person = person,
        IsTrial = isTrial,
        EncryptedPages = encryptedPages,
        MissingRights = string.Join(',', missingRights),
        EndsAt = now + Lasts,
    };
}
