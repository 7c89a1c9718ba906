using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.SaveDraft;

/// <summary>What somebody typed while another person changed the same post: kept beside it until they have chosen.</summary>
[NotAudited]
public sealed class SetAsideDraft : IBelongsToOrganisation
{
    private SetAsideDraft()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    public PostId PostId { get; private init; }

    public PersonId Person { get; private init; }

    public DateTimeOffset At { get; private set; }

    public Draft Draft { get; private set; } = null!;

    internal static SetAsideDraft Of(OrganisationId organisation, PostId post, PersonId person) =>
        new() { OrganisationId = organisation, PostId = post, Person = person };

    internal void Keep(Draft draft, DateTimeOffset now) => (Draft, At) = (draft, now);
}
