using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.DealWithDelivery;

/// <summary>What a person decides about a delivery that stopped.</summary>
public sealed class DealWithDelivery(Database database, IRights rights, TimeProvider time)
{
    /// <summary>"It is not there, send it again."</summary>
    public Task SendAgainAsync(DeliveryId id, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, (_, delivery) => Done(() => delivery.SendAgain(time.GetUtcNow())), cancellationToken);

    /// <summary>"Send it without the link to what stopped."</summary>
    public Task SendWithoutLinkAsync(DeliveryId id, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, (_, delivery) => Done(() => delivery.SendWithoutLink(time.GetUtcNow())), cancellationToken);

    /// <summary>"Leave it as it is."</summary>
    public Task LeaveAsync(DeliveryId id, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, (_, delivery) => Done(() => delivery.Leave(by.RequiredPerson(), time.GetUtcNow())), cancellationToken);

    /// <summary>"It is there", with the address where it was seen.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The address is none.</exception>
    public Task ConfirmLiveAsync(DeliveryId id, string? address, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            by,
            async (db, delivery) =>
            {
                var seen = await ThereAsync(db, delivery, address, cancellationToken);
                delivery.ConfirmLive(time.GetUtcNow());
                await db.FollowLiveAsync(delivery, seen, time.GetUtcNow(), cancellationToken);
            },
            cancellationToken);

    /// <summary>A correction or a take-down is where its original is; a post is where the person saw it.</summary>
    private static async Task<NetworkReceipt> ThereAsync(AnslagDb db, Delivery delivery, string? address, CancellationToken cancellationToken)
    {
        if (delivery.Of is { } original && await db.ReceiptAsync(original, cancellationToken) is { } receipt)
            return receipt.There();
        var isSound = Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var seen) && seen.Scheme is "http" or "https";
        DeliveryRules.HasAddress.Require(isSound, "Address");
        return new NetworkReceipt(seen!.AbsoluteUri, seen);
    }

    private async Task ChangeAsync(DeliveryId id, Actor by, Func<AnslagDb, Delivery, Task> change, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.DeliveryAsync(id, cancellationToken) is not { } delivery)
            return;
        var account = await db.Set<Account>().SingleAsync(account => account.Id == delivery.AccountId, cancellationToken);
        if (!await rights.HasAsync(by, Role.Writer, account.UnitId, cancellationToken))
            await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        await change(db, delivery);
        DeliveryQueue.Tell(db, delivery);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
