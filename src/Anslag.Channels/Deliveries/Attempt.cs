using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Deliveries;

/// <summary>One call to a network and what became of it: codes and the network's own words, never a token or a text of ours.</summary>
[NotAudited]
public sealed class Attempt : IBelongsToOrganisation
{
    /// <summary>The network's words are kept up to so many characters.</summary>
    public const int MostDetail = 500;

    private Attempt()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public DeliveryId DeliveryId { get; private init; }

    public AttemptKind What { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When it was answered; <see langword="null"/> while it runs, and for ever where the program ended first.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What became of it: the name of the outcome or finding.</summary>
    public string? Outcome { get; private set; }

    public string? Detail { get; private set; }

    public int? HttpStatus { get; private set; }

    public static Attempt Begin(Delivery delivery, AttemptKind what, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = delivery.OrganisationId,
        DeliveryId = delivery.DeliveryId,
        What = what,
        StartedAt = now,
    };

    public void End(string outcome, string? detail, int? httpStatus, DateTimeOffset now)
    {
        EndedAt = now;
        Outcome = outcome;
        Detail = detail is { Length: > MostDetail } ? detail[..MostDetail] : detail;
        HttpStatus = httpStatus;
    }
}

/// <summary>What was attempted.</summary>
public enum AttemptKind
{
    /// <summary>The steps before the publishing call.</summary>
    Prepare,

    /// <summary>The one publishing, correcting or removing call.</summary>
    Call,

    /// <summary>A look on the network for the effect of an earlier call.</summary>
    ReadBack,
}
