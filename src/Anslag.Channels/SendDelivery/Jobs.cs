using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.SendDelivery;

/// <summary>Reads what belongs to a claimed delivery.</summary>
internal sealed class Jobs(Database database)
{
    /// <summary>The job; <see langword="null"/> when the claim no longer holds.</summary>
    public async Task<Job?> LoadAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await db.ClaimedAsync<Delivery>(claim, cancellationToken) is not { } delivery)
            return null;
        var account = await db.Set<Account>().SingleAsync(account => account.Id == delivery.AccountId, cancellationToken);
        var steps = await db.Set<DeliveryStep>().Where(step => step.DeliveryId == delivery.DeliveryId)
            .ToDictionaryAsync(step => step.Name, step => step.Result, cancellationToken);
        return new Job(claim, delivery, account, steps)
        {
            SignIn = await db.SignInAsync(account.Id, cancellationToken),
            PausedUntil = (await db.HealthAsync(account.Id, cancellationToken))?.PausedUntil,
            After = await LinkedAsync(db, delivery.After, cancellationToken),
            Original = await LinkedAsync(db, delivery.Of, cancellationToken),
            EarlierUnsettled = await EarlierAsync(db, delivery, cancellationToken),
        };
    }

    private static async Task<LinkedDelivery?> LinkedAsync(AnslagDb db, DeliveryId? id, CancellationToken cancellationToken) =>
        id is { } other && await db.DeliveryAsync(other, cancellationToken) is { } delivery
            ? new LinkedDelivery(delivery, await db.ReceiptAsync(other, cancellationToken))
            : null;

    private static async Task<bool> EarlierAsync(AnslagDb db, Delivery delivery, CancellationToken cancellationToken) =>
        delivery.Kind is DeliveryKind.Correction && await db.Set<Delivery>().AnyAsync(
            earlier => earlier.Of == delivery.Of && earlier.Id != delivery.Id && earlier.OrderedAt < delivery.OrderedAt
                && earlier.PlannedFor <= delivery.PlannedFor
                && (earlier.State == DeliveryState.Waiting || earlier.State == DeliveryState.Sending || earlier.State == DeliveryState.Uncertain),
            cancellationToken);
}
