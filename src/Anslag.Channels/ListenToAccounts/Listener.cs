using Anslag.Channels.Accounts;
using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>
/// Reads one account for what came in. What was read, what is told of it and where the next reading begins are saved in one transaction
/// under the fence of the claim: whatever is lost before that is read again.
/// </summary>
internal sealed partial class Listener(Database database, ListenerCalls calls, ListeningOptions options, TimeProvider time, ILogger<Listener> logger)
    : IWorkHandler<Listening>
{
    private static readonly TimeSpan UntilAsked = TimeSpan.FromHours(1);

    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (await calls.LoadAsync<Listening>(claim, cancellationToken) is not var (due, ear))
            return;
        var silence = ear.Silence(time.GetUtcNow(), UntilAsked);
        var promptness = silence is null && due.HasToAsk(time.GetUtcNow()) ? await calls.AskAsync(ear, cancellationToken) : null;
        var reading = silence is null
            ? await calls.ReadAsync(ear, (network, connection, limit) => network.ReadAsync(connection, due.Cursor, limit), cancellationToken)
            : null;
        await using var db = database.For(ear.Account.OrganisationId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var listening = await db.ClaimedAsync<Listening>(claim, cancellationToken) ?? throw new DbUpdateConcurrencyException("The account is read by another.");
        if (promptness is { } answer)
            listening.Asked(answer, time.GetUtcNow());
        if (reading is null)
            listening.Rest(silence!.Until);
        else
            await SaveAsync(db, ear, listening, reading, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SaveAsync(AnslagDb db, Ear ear, Listening listening, Reading reading, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        switch (reading)
        {
            case Reading.Items items:
                await db.TakeInAsync(ear.Account, items.All, now, cancellationToken);
                if (items.WholePosts.Count > 0)
                    await db.TakeInAbsenceAsync(ear.Account, items, now, cancellationToken);
                listening.Heard(items.Cursor, Later(now + options.Every, reading.SlowDownUntil), now);
                break;
            case Reading.Later later:
                Miss(db, ear, listening, later.Reason, later.Detail, Later(Later(later.At, reading.SlowDownUntil), Pauses.ForTry(listening.Failures, now)), now);
                break;
            case Reading.Refused refused:
                Miss(db, ear, listening, refused.Reason, refused.Detail, now + UntilAsked, now);
                break;
            case Reading.SignInExpired expired:
                await LoseSignInAsync(db, ear, expired, now, cancellationToken);
                Miss(db, ear, listening, DeliveryReasons.SignInNeeded, expired.Detail, now + UntilAsked, now);
                break;
        }
    }

    private void Miss(AnslagDb db, Ear ear, Listening listening, string reason, string? detail, DateTimeOffset next, DateTimeOffset now)
    {
        listening.Missed(reason, detail, next, now);
        LogMissed(logger, ear.Account.Id.Value, reason);
        Tell(db, ear);
    }

    /// <summary>The sign-in that was used is lost; one that was given meanwhile is not.</summary>
    private static async Task LoseSignInAsync(AnslagDb db, Ear ear, Reading.SignInExpired expired, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.SignInAsync(ear.Account.Id, cancellationToken) is { } newest && newest.Id == ear.SignIn?.Id)
            newest.Lose(expired.Detail, now);
    }

    private static void Tell(AnslagDb db, Ear ear) => db.Signal(new Signal(Account.Topic, ear.Account.OrganisationId, ear.Account.Id.ToString()));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    [LoggerMessage(Level = LogLevel.Warning, Message = "What came in on account {Account} could not be read ({Reason})")]
    private static partial void LogMissed(ILogger logger, Guid account, string reason);
}
