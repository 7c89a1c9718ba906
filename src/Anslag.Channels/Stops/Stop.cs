using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Stops;

/// <summary>A stop of all planned posts: who, when, why, and who lifted it.</summary>
public sealed class Stop : IBelongsToOrganisation
{
    private Stop()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Why { get; private init; } = string.Empty;

    public PersonId? LiftedBy { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    public static Stop Of(OrganisationId organisation, PersonId by, string why, DateTimeOffset now)
    {
        StopRules.HasReason.Require(!string.IsNullOrWhiteSpace(why), nameof(Why));
        return new Stop { Id = Guid.CreateVersion7(now), OrganisationId = organisation, By = by, At = now, Why = why.Trim() };
    }

    /// <summary>Lifts it; lifting it twice changes nothing.</summary>
    public void Lift(PersonId by, DateTimeOffset now)
    {
        LiftedBy ??= by;
        LiftedAt ??= now;
    }
}
