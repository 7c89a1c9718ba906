using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;

namespace Anslag.Channels.SendDelivery;

/// <summary>What is to happen to a delivery that is due, before anything is prepared. A closed set.</summary>
internal abstract record Clearance
{
    private Clearance()
    {
    }

    public sealed record Go : Clearance;

    public sealed record Later(DateTimeOffset At, string Reason) : Clearance;

    public sealed record Hold(string Reason) : Clearance;

    public sealed record Fail(string Reason) : Clearance;

    public sealed record TooLate : Clearance;

    /// <summary>Decides. The stop is not looked at here: it is read under lock when the call is marked, and preparing may go on meanwhile.</summary>
    public static Clearance Of(Job job, DateTimeOffset now)
    {
        var delivery = job.Delivery;
        if (delivery.IsTooLate(now))
            return new TooLate();
        if (delivery.State is DeliveryState.Held)
            return new Hold(delivery.Reason ?? DeliveryReasons.Stopped);
        if (job.Account.ClosedAt is not null)
            return new Fail(DeliveryReasons.AccountClosed);
        if (job.NeedsSignIn)
            return new Hold(DeliveryReasons.SignInNeeded);
        if (job.PausedUntil > now)
            return new Later(job.PausedUntil.Value, DeliveryReasons.RateLimited);
        return OfAfter(job, now) ?? OfOriginal(job, now) ?? new Go();
    }

    private static Clearance? OfAfter(Job job, DateTimeOffset now) => job.After?.Delivery.State switch
    {
        null or DeliveryState.Live => null,
        DeliveryState.Failed or DeliveryState.Expired or DeliveryState.Withdrawn => new Hold(DeliveryReasons.LinkedOneStopped),
        _ => new Later(Pauses.ForAnother(job.Delivery.PlannedFor, now), DeliveryReasons.WaitsForLinkedOne),
    };

    private static Clearance? OfOriginal(Job job, DateTimeOffset now)
    {
        if (job.Delivery.Kind is not (DeliveryKind.Correction or DeliveryKind.TakeDown))
            return null;
        if (job.Original is not { } original || original.Delivery is { IsOnItsWay: false, State: not DeliveryState.Live })
            return new Fail(DeliveryReasons.NothingThere);
        if (job.Delivery.Kind is DeliveryKind.Correction && original.Receipt?.GoneAt is not null)
            return new Fail(DeliveryReasons.NothingThere);
        return original.Receipt is null || job.EarlierUnsettled
            ? new Later(Pauses.ForAnother(job.Delivery.PlannedFor, now), DeliveryReasons.WaitsForOriginal)
            : null;
    }
}
