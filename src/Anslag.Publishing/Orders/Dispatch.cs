using Anslag.Channels.Contracts;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Posts;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.Orders;

/// <summary>Gives a post's orders to the sender and takes them back, in the transaction of the act.</summary>
public sealed class Dispatch(IDeliveries deliveries, IAccounts accounts)
{
    /// <summary>Orders every channel, the own website first.</summary>
    public async Task PublishAsync(PostAct act, CancellationToken cancellationToken)
    {
        DeliveryId? site = null;
        foreach (var (version, network) in SiteFirst(act.Post, await AccountsAsync(act, cancellationToken)))
        {
            var delivery = Enqueue(act, version, network, site, act.Post.Content.PlannedAt ?? act.Now);
            site = network.IsOwnSite ? delivery : site;
        }
    }

    /// <summary>Moves every delivery, or none.</summary>
    public async Task MoveAsync(PostAct act, DateTimeOffset dueAt, DateTimeOffset? validUntil, CancellationToken cancellationToken)
    {
        foreach (var delivery in await StandingAsync(act, cancellationToken))
        {
            if (!await deliveries.RescheduleAsync(act.Db, delivery.Id, dueAt, validUntil, act.Now, cancellationToken))
                throw new BrokenRule(PostRules.HasNotGoneOut);
        }
    }

    /// <summary>Takes back every delivery, or none.</summary>
    public async Task WithdrawAsync(PostAct act, CancellationToken cancellationToken)
    {
        foreach (var delivery in await StandingAsync(act, cancellationToken))
        {
            if (!await deliveries.WithdrawAsync(act.Db, delivery.Id, act.By, act.Now, cancellationToken))
                throw new BrokenRule(PostRules.HasNotGoneOut);
        }
    }

    /// <summary>Corrects what has gone out, and sends the corrected text where nothing has gone out yet.</summary>
    public async Task CorrectAsync(PostAct act, string whatWasWrong, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(act, cancellationToken);
        var channels = SiteFirst(act.Post, await AccountsAsync(act, cancellationToken)).ToList();
        var onSite = standing.FirstOrDefault(delivery => channels.Exists(channel => channel.Network.IsOwnSite && channel.Version.Account == delivery.Account));
        var site = onSite?.Id;
        foreach (var (version, network) in channels)
        {
            if (standing.FirstOrDefault(delivery => delivery.Account == version.Account) is not { } original)
                continue;
            if (await TakenBackAsync(act, original, cancellationToken))
            {
                var renewed = Enqueue(act, version, network, site, original.DueAt ?? act.Now);
                site = network.IsOwnSite ? renewed : site;
            }
            else if (network.CanCorrect)
            {
                var link = version.LinksToSite && !network.IsOwnSite && onSite?.Address is { } article ? article : Links.Parse(act.Post.Content.Link);
                deliveries.Enqueue(act.Db, PostOrders.About(original, DeliveryKind.Correction, act.Post, version, network, link, whatWasWrong, act.Now), act.Now);
            }
        }
    }

    /// <summary>Takes down what has gone out, and takes back what has not.</summary>
    public async Task TakeDownAsync(PostAct act, string reason, CancellationToken cancellationToken)
    {
        foreach (var original in await StandingAsync(act, cancellationToken))
        {
            if (await TakenBackAsync(act, original, cancellationToken))
                continue;
            var account = await accounts.FindAsync(act.Post.OrganisationId, original.Account, cancellationToken);
            if (account is not null && act.Post.Versions.FirstOrDefault(version => version.Account == original.Account) is { } version)
                deliveries.Enqueue(act.Db, PostOrders.About(original, DeliveryKind.TakeDown, act.Post, version, account.Network, link: null, reason, act.Now), act.Now);
        }
    }

    private Task<IReadOnlyList<AccountEntry>> AccountsAsync(PostAct act, CancellationToken cancellationToken) =>
        accounts.OpenAsync(act.Post.OrganisationId, cancellationToken);

    private DeliveryId Enqueue(PostAct act, Version version, NetworkProfile network, DeliveryId? site, DateTimeOffset dueAt) =>
        deliveries.Enqueue(act.Db, PostOrders.Publish(act.Post, version, network, site, dueAt), act.Now);

    private async Task<bool> TakenBackAsync(PostAct act, DeliveryStatus delivery, CancellationToken cancellationToken) =>
        delivery.State is DeliveryState.Waiting or DeliveryState.Held
        && await deliveries.WithdrawAsync(act.Db, delivery.Id, act.By, act.Now, cancellationToken);

    /// <summary>The post's own deliveries that are out, or may still come out.</summary>
    private async Task<IReadOnlyList<DeliveryStatus>> StandingAsync(PostAct act, CancellationToken cancellationToken)
    {
        var all = await deliveries.OfSourceAsync(act.Db, act.Post.Id.Source, cancellationToken);
        return [.. all.Where(delivery => delivery is { Kind: DeliveryKind.Post, Gone: false }
            && delivery.State is not (DeliveryState.Withdrawn or DeliveryState.Failed or DeliveryState.Expired))];
    }

    private static IEnumerable<(Version Version, NetworkProfile Network)> SiteFirst(Post post, IReadOnlyList<AccountEntry> open) =>
        from account in open
        join version in post.Versions on account.Id equals version.Account
        orderby account.Network.IsOwnSite descending
        select (version, account.Network);
}
