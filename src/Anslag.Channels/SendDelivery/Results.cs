using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.RenewSignIn;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.SendDelivery;

/// <summary>Saves what became of a job, in one transaction under the fence with everything that follows from it.</summary>
internal sealed class Results(FencedRows rows, SendingOptions options)
{
    /// <summary>It is not sent now.</summary>
    public Task StopAsync(Job job, Clearance clearance, CancellationToken cancellationToken) =>
        ChangeAsync(job, (db, delivery, now) => Stop(db, delivery, clearance, now), cancellationToken);

    /// <summary>Preparing met an obstacle; nothing was marked, so nothing was made.</summary>
    public Task SaveObstacleAsync(Job job, Outcome outcome, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            async (db, delivery, now) =>
            {
                var attempt = db.Add(Attempt.Begin(delivery, AttemptKind.Prepare, now)).Entity;
                await OutcomeAsync(db, job, delivery, attempt, outcome, marked: null, now, cancellationToken);
            },
            cancellationToken);

    /// <summary>The call was answered, or not.</summary>
    public Task SaveAsync(Job job, Mark mark, Outcome outcome, NetworkProfile network, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            async (db, delivery, now) =>
            {
                var attempt = await db.Set<Attempt>().SingleAsync(attempt => attempt.Id == mark.Attempt, cancellationToken);
                await OutcomeAsync(db, job, delivery, attempt, outcome, network, now, cancellationToken);
            },
            cancellationToken);

    /// <summary>A mark without an answer was found: the program ended in between.</summary>
    public Task InterruptedAsync(Job job, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            (_, delivery, now) => delivery.BecomeUncertain(DeliveryReasons.Interrupted, detail: null, lookAt: now, now),
            cancellationToken);

    /// <summary>It cannot be read back as things are.</summary>
    public Task ParkAsync(Job job, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(job, (db, delivery, now) => db.AskAndTell(delivery, reason, now), cancellationToken);

    /// <summary>The network was read back.</summary>
    public Task SaveFindingAsync(Job job, Finding finding, NetworkProfile network, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            async (db, delivery, now) =>
            {
                var attempt = db.Add(Attempt.Begin(delivery, AttemptKind.ReadBack, now)).Entity;
                attempt.End(finding.GetType().Name, (finding as Finding.Unclear)?.Reason, httpStatus: null, now);
                await FoundAsync(db, job, delivery, finding, network, now, cancellationToken);
            },
            cancellationToken);

    private static void Stop(AnslagDb db, Delivery delivery, Clearance clearance, DateTimeOffset now)
    {
        switch (clearance)
        {
            case Clearance.TooLate:
                db.ExpireAndTell(delivery, now);
                break;
            case Clearance.Later later:
                delivery.Wait(later.At, later.Reason);
                break;
            case Clearance.Hold hold when delivery.State is DeliveryState.Held:
                delivery.Hold(hold.Reason, delivery.ReasonDetail);
                break;
            case Clearance.Hold hold:
                db.HoldAndTell(delivery, hold.Reason, detail: null, now);
                break;
            case Clearance.Fail fail:
                db.FailAndTell(delivery, fail.Reason, detail: null, now);
                break;
        }
    }

    private async Task OutcomeAsync(
        AnslagDb db, Job job, Delivery delivery, Attempt attempt, Outcome outcome, NetworkProfile? marked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        attempt.End(outcome.GetType().Name, Detail(outcome), outcome.HttpStatus, now);
        await SeeLimitAsync(db, job, outcome, now, cancellationToken);
        switch (outcome)
        {
            case Outcome.Published published:
                await db.GoLiveAsync(delivery, published.Receipt, now, cancellationToken);
                break;
            case Outcome.Pending pending:
                await PendAsync(db, delivery, pending, marked, now, cancellationToken);
                break;
            case Outcome.NotSent notSent:
                TryAgain(db, delivery, notSent.RetryAt, notSent.Reason, notSent.Detail, now);
                break;
            case Outcome.RateLimited limited:
                delivery.Wait(limited.Until, DeliveryReasons.RateLimited);
                break;
            case Outcome.SignInExpired expired:
                await LoseSignInAsync(db, job, delivery, expired.Detail, now, cancellationToken);
                break;
            case Outcome.TokenEnded ended:
                await ExchangeTokenAsync(db, job, delivery, ended.Detail, now, cancellationToken);
                break;
            case Outcome.Refused refused:
                db.FailAndTell(delivery, refused.Reason, refused.Detail, now);
                break;
            case Outcome.Uncertain uncertain when marked is null:
                TryAgain(db, delivery, Pauses.ForTry(delivery.Failures, now), uncertain.Reason, uncertain.Detail, now);
                break;
            case Outcome.Uncertain uncertain:
                delivery.BecomeUncertain(uncertain.Reason, uncertain.Detail, lookAt: now, now);
                break;
        }
    }

    private async Task FoundAsync(
        AnslagDb db, Job job, Delivery delivery, Finding finding, NetworkProfile network, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var uncertainAt = delivery.UncertainAt ?? now;
        var settle = options.SettleTime ?? network.SettleTime;
        switch (finding)
        {
            case Finding.Live live:
                await db.GoLiveAsync(delivery, live.Receipt, now, cancellationToken);
                break;
            case Finding.Refused refused:
                db.FailAndTell(delivery, refused.Reason, detail: null, now);
                break;
            case Finding.Absent when now >= uncertainAt + settle || CanRepeat(network, delivery, now):
                TryAgain(db, delivery, Pauses.ForRepeat(delivery.Failures, now), DeliveryReasons.NotFoundThere, delivery.ReasonDetail, now);
                break;
            case Finding.Unclear { Reason: DeliveryReasons.SignInNeeded }:
                await LoseSignInAsync(db, job, delivery, detail: null, now, cancellationToken);
                break;
            case Finding.Unclear { Reason: DeliveryReasons.NetworkAtWork } when now < uncertainAt + options.AskAfterWork:
                delivery.LookAgain(Pauses.ForReadBack(uncertainAt, settle, now));
                break;
            case Finding.Unclear when now >= uncertainAt + options.AskAfter:
                db.AskAndTell(delivery, DeliveryReasons.CannotTell, now);
                break;
            default:
                delivery.LookAgain(Pauses.ForReadBack(uncertainAt, settle, now));
                break;
        }
    }

    /// <summary>
    /// On a network that never does the same delivery twice the settle time is not waited for. It is where nothing would be sent any more:
    /// the first call may still take effect.
    /// </summary>
    private bool CanRepeat(NetworkProfile network, Delivery delivery, DateTimeOffset now) =>
        network.Idempotent && delivery.Failures + 1 < options.MostFailures && !(delivery.ValidUntil <= Pauses.ForRepeat(delivery.Failures, now));

    private void TryAgain(AnslagDb db, Delivery delivery, DateTimeOffset at, string reason, string? detail, DateTimeOffset now)
    {
        delivery.WaitAfterFailure(at, reason, detail);
        if (delivery.Failures >= options.MostFailures)
            db.FailAndTell(delivery, DeliveryReasons.TriedTooOften, detail ?? reason, now);
    }

    private static async Task PendAsync(
        AnslagDb db, Delivery delivery, Outcome.Pending pending, NetworkProfile? marked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var step = await db.Set<DeliveryStep>().SingleOrDefaultAsync(
            step => step.DeliveryId == delivery.DeliveryId && step.Name == "handle", cancellationToken);
        (step ?? db.Add(DeliveryStep.Of(delivery, "handle")).Entity).Done(pending.Handle, now);
        if (marked is null)
            delivery.Wait(pending.LookAgainAt, DeliveryReasons.NetworkAtWork);
        else
            delivery.BecomeUncertain(DeliveryReasons.NetworkAtWork, detail: null, pending.LookAgainAt, now);
    }

    /// <summary>The sign-in that was used is lost; where somebody has signed in anew meanwhile, the delivery goes on with that one.</summary>
    private static async Task LoseSignInAsync(
        AnslagDb db, Job job, Delivery delivery, string? detail, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.SignInAsync(job.Account.Id, cancellationToken) is { } newest && newest.Id != job.SignIn?.Id)
        {
            if (delivery.State is DeliveryState.Uncertain)
                delivery.LookAgain(now);
            else
                delivery.Wait(now);
            return;
        }
        (await db.SignInAsync(job.Account.Id, cancellationToken))?.Lose(detail, now);
        db.Signal(new Signal(Account.Topic, job.Account.OrganisationId, job.Account.Id.ToString()));
        if (delivery.State is DeliveryState.Uncertain)
            db.AskAndTell(delivery, DeliveryReasons.SignInNeeded, now);
        else
            db.HoldAndTell(delivery, DeliveryReasons.SignInNeeded, detail, now);
    }

    /// <summary>The token is exchanged by its own worker; the delivery comes back when that may be done. A token that nobody can exchange is a lost sign-in.</summary>
    private async Task ExchangeTokenAsync(
        AnslagDb db, Job job, Delivery delivery, string? detail, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (job.SignIn is { } used && await db.AskForRenewalAsync(used, now, cancellationToken))
        {
            db.Signal(new Signal(RenewSignIn.RenewSignIn.Topic, job.Account.OrganisationId));
            TryAgain(db, delivery, Pauses.ForTry(delivery.Failures, now), DeliveryReasons.TokenExchanged, detail, now);
        }
        else
        {
            await LoseSignInAsync(db, job, delivery, detail, now, cancellationToken);
        }
    }

    private static async Task SeeLimitAsync(AnslagDb db, Job job, Outcome outcome, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = (outcome as Outcome.RateLimited)?.Until ?? outcome.SlowDownUntil;
        if (until is null && outcome.LimitUsed is null || await db.HealthAsync(job.Account.Id, cancellationToken) is not { } health)
            return;
        if (until is { } pause)
            health.Pause(pause);
        if (outcome.LimitUsed is { } used)
            health.SeeLimit(used, now);
    }

    private static string? Detail(Outcome outcome) => outcome switch
    {
        Outcome.NotSent notSent => Words(notSent.Reason, notSent.Detail),
        Outcome.Refused refused => Words(refused.Reason, refused.Detail),
        Outcome.Uncertain uncertain => Words(uncertain.Reason, uncertain.Detail),
        Outcome.SignInExpired expired => expired.Detail,
        Outcome.TokenEnded ended => ended.Detail,
        _ => null,
    };

    private static string Words(string reason, string? detail) => detail is null ? reason : $"{reason}: {detail}";

    private Task ChangeAsync(Job job, Action<AnslagDb, Delivery, DateTimeOffset> change, CancellationToken cancellationToken) =>
        rows.ChangeAsync(job.Claim, job.Delivery.OrganisationId, change, cancellationToken);

    private Task ChangeAsync(Job job, Func<AnslagDb, Delivery, DateTimeOffset, Task> change, CancellationToken cancellationToken) =>
        rows.ChangeAsync(job.Claim, job.Delivery.OrganisationId, change, cancellationToken);
}
