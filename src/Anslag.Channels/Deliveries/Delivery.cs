using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Channels.Deliveries;

/// <summary>
/// One thing that shall happen once on one account. The row is the queue. What the sender changes is fenced by its claim; what a
/// person changes raises the fence too, so that a sender that holds the row at that moment can no longer mark it.
/// </summary>
public sealed class Delivery : IWork, IBelongsToOrganisation
{
    private Delivery()
    {
    }

    public Guid Id { get; private init; }

    public DeliveryId DeliveryId => new(Id);

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    public DeliveryKind Kind { get; private init; }

    public string Source { get; private init; } = string.Empty;

    public Outgoing Content { get; private init; } = null!;

    /// <summary>Whether the stop of planned posts covers it.</summary>
    public bool Planned { get; private init; }

    /// <summary>It waits until this one is live, and links to where it stands.</summary>
    public DeliveryId? After { get; private set; }

    /// <summary>The one that it corrects or takes down.</summary>
    public DeliveryId? Of { get; private init; }

    /// <summary>What came in that it answers, hides, shows again or removes.</summary>
    public ItemHandle? About { get; private init; }

    public DateTimeOffset OrderedAt { get; private init; }

    public DateTimeOffset PlannedFor { get; private set; }

    /// <summary>Never sent after this.</summary>
    public DateTimeOffset? ValidUntil { get; private set; }

    public DeliveryState State { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Failures { get; private set; }

    /// <summary>When the publishing call was first marked; read-backs look from here on.</summary>
    public DateTimeOffset? MarkedAt { get; private set; }

    /// <summary>Since when nobody knows; the settle time runs from here.</summary>
    public DateTimeOffset? UncertainAt { get; private set; }

    public DateTimeOffset? LiveAt { get; private set; }

    /// <summary>Why it is not live: one of <see cref="DeliveryReasons"/>, or an adapter's own code.</summary>
    public string? Reason { get; private set; }

    public string? ReasonDetail { get; private set; }

    /// <summary>Who let it be as it is, after it had stopped.</summary>
    public PersonId? LeftBy { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Whether it is uncertain and only a person can tell.</summary>
    public bool AsksPerson => State is DeliveryState.Uncertain && DueAt is null && Reason is not DeliveryReasons.SignInNeeded;

    public bool IsOnItsWay => State is DeliveryState.Waiting or DeliveryState.Sending or DeliveryState.Uncertain or DeliveryState.Held;

    public static Delivery Order(OrganisationId organisation, DeliveryOrder order, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = organisation,
        AccountId = order.Account,
        Kind = order.Kind,
        Source = order.Source,
        Content = order.Content,
        Planned = order.Planned,
        After = order.After,
        Of = order.Of,
        About = order.About,
        OrderedAt = now,
        PlannedFor = order.DueAt,
        ValidUntil = order.ValidUntil,
        State = DeliveryState.Waiting,
        DueAt = order.DueAt,
    };

    /// <summary>Whether it may no longer be sent. A call that may have been made is read back however late it is.</summary>
    public bool IsTooLate(DateTimeOffset now) => State is DeliveryState.Waiting or DeliveryState.Held && ValidUntil <= now;

    public bool Reschedule(DateTimeOffset dueAt, DateTimeOffset? validUntil)
    {
        if (State is not DeliveryState.Waiting)
            return false;
        PlannedFor = dueAt;
        ValidUntil = validUntil;
        TakeFromSender();
        Rest(dueAt);
        return true;
    }

    public bool Withdraw()
    {
        if (State is not (DeliveryState.Waiting or DeliveryState.Held))
            return false;
        TakeFromSender();
        Become(DeliveryState.Withdrawn);
        return true;
    }

    /// <summary>A person sends it again, after looking: it failed, was held, or is uncertain and surely not there.</summary>
    public void SendAgain(DateTimeOffset now)
    {
        DeliveryRules.CanBeSentAgain.Require(State is DeliveryState.Failed or DeliveryState.Held || State is DeliveryState.Uncertain && DueAt is null);
        Failures = 0;
        TakeFromSender();
        Wait(now);
    }

    /// <summary>A person sends it without waiting for the one it would have linked to.</summary>
    public void SendWithoutLink(DateTimeOffset now)
    {
        After = null;
        SendAgain(now);
    }

    /// <summary>A person has seen it on the network.</summary>
    public void ConfirmLive(DateTimeOffset now)
    {
        DeliveryRules.IsUncertain.Require(State is DeliveryState.Uncertain);
        TakeFromSender();
        GoLive(now);
    }

    /// <summary>A person has looked and lets it be as it is; nobody is asked again.</summary>
    public void Leave(PersonId by, DateTimeOffset now)
    {
        DeliveryRules.HasStopped.Require(DueAt is null && State is DeliveryState.Uncertain or DeliveryState.Failed or DeliveryState.Expired);
        (LeftBy, LeftAt) = (by, now);
    }

    /// <summary>What held it is over: the stop is lifted, the account is signed in again.</summary>
    public void LetGo(DateTimeOffset now)
    {
        TakeFromSender();
        if (State is DeliveryState.Held)
            Wait(now);
        else
            Rest(now);
    }

    internal void Mark(DateTimeOffset now)
    {
        State = DeliveryState.Sending;
        MarkedAt ??= now;
        Explain(reason: null);
    }

    internal void GoLive(DateTimeOffset now)
    {
        Become(DeliveryState.Live);
        LiveAt = now;
        UncertainAt = null;
    }

    internal void Wait(DateTimeOffset dueAt, string? reason = null, string? detail = null)
    {
        Become(DeliveryState.Waiting, reason, detail);
        UncertainAt = null;
        DueAt = dueAt;
    }

    internal void WaitAfterFailure(DateTimeOffset dueAt, string reason, string? detail)
    {
        Failures++;
        Wait(dueAt, reason, detail);
    }

    /// <summary>Held until a person lets it go; it wakes once more when it would be too late.</summary>
    internal void Hold(string reason, string? detail = null)
    {
        Become(DeliveryState.Held, reason, detail);
        DueAt = ValidUntil;
    }

    internal void BecomeUncertain(string reason, string? detail, DateTimeOffset lookAt, DateTimeOffset now)
    {
        UncertainAt ??= now;
        Become(DeliveryState.Uncertain, reason, detail);
        DueAt = lookAt;
    }

    internal void LookAgain(DateTimeOffset at) => Rest(at);

    /// <summary>Reading back has not helped: a person is asked.</summary>
    internal void AskPerson(string reason) => Become(DeliveryState.Uncertain, reason, ReasonDetail);

    internal void Fail(string reason, string? detail = null)
    {
        Become(DeliveryState.Failed, reason, detail);
        UncertainAt = null;
    }

    internal void Expire() => Become(DeliveryState.Expired, DeliveryReasons.TooLate);

    private void TakeFromSender() => Fence++;

    private void Become(DeliveryState state, string? reason = null, string? detail = null)
    {
        State = state;
        (LeftBy, LeftAt) = (null, null);
        Explain(reason, detail);
        Rest(dueAt: null);
    }

    private void Explain(string? reason, string? detail = null) => (Reason, ReasonDetail) = (reason, Short(detail));

    private void Rest(DateTimeOffset? dueAt) => (DueAt, LeasedUntil) = (dueAt, null);

    private static string? Short(string? detail) => detail is { Length: > Attempt.MostDetail } ? detail[..Attempt.MostDetail] : detail;
}
