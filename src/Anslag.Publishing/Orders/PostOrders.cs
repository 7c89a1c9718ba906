using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.Orders;

/// <summary>What a post asks the sender for: one order a channel.</summary>
internal static class PostOrders
{
    /// <summary>A channel's order to publish.</summary>
    /// <param name="post">The post.</param>
    /// <param name="version">The channel's version.</param>
    /// <param name="network">The channel's network.</param>
    /// <param name="site">The delivery to the own website, where there is one; a version that links to it waits for it.</param>
    /// <param name="dueAt">When.</param>
    public static DeliveryOrder Publish(Post post, Version version, NetworkProfile network, DeliveryId? site, DateTimeOffset dueAt) =>
        new(version.Account, DeliveryKind.Post, post.Id.Source, Content(post, version, network, post.LinkOf(version, network, site)), dueAt)
        {
            ValidUntil = post.Content.ValidUntil,
            Planned = post.Content.Kind is not PostKind.Disturbance,
            After = version.LinksToSite && !network.IsOwnSite ? site : null,
        };

    /// <summary>What a channel would get, as far as it is known before the website has an address.</summary>
    /// <param name="post">The post.</param>
    /// <param name="version">The channel's version.</param>
    /// <param name="network">The channel's network.</param>
    /// <param name="onSite">Whether the post goes to the own website too.</param>
    public static Outgoing Preview(Post post, Version version, NetworkProfile network, bool onSite)
    {
        var awaits = onSite && version.LinksToSite && !network.IsOwnSite;
        return Content(post, version, network, awaits ? null : Links.Parse(post.Content.Link)) with { AwaitsLink = awaits };
    }

    /// <summary>Whether the own website is among the post's channels.</summary>
    public static bool GoesToOwnSite(this Post post, IEnumerable<AccountEntry> accounts) =>
        accounts.Any(account => account.Network.IsOwnSite && post.Versions.Any(version => version.Account == account.Id));

    /// <summary>A channel's order to correct or to take down. Neither is a planned post, so no stop covers it.</summary>
    public static DeliveryOrder About(
        DeliveryStatus original, DeliveryKind kind, Post post, Version version, NetworkProfile network, Uri? link, string note, DateTimeOffset now) =>
        new(original.Account, kind, post.Id.Source, Content(post, version, network, link) with { Note = note }, now) { Of = original.Id, Planned = false };

    /// <summary>The channel's own link: the post's, unless the channel links to the article on the own website, whose address the sender knows.</summary>
    private static Uri? LinkOf(this Post post, Version version, NetworkProfile network, DeliveryId? site) =>
        version.LinksToSite && !network.IsOwnSite && site is not null ? null : Links.Parse(post.Content.Link);

    private static Outgoing Content(Post post, Version version, NetworkProfile network, Uri? link) => new(
        post.Content.Title,
        post.TextFor(version),
        post.Content.Language,
        link,
        [.. post.Pictures.Take(network.MostPictures).Select(Picture)])
    {
        Replies = network.CanLimitReplies ? version.Replies : RepliesFrom.Everyone,
        Video = network.Videos is null || post.Video is not { } video ? null : new OutgoingVideo(video.Media, video.Description, video.Facts, video.Length),
    };

    private static OutgoingPicture Picture(PostPicture picture) =>
        new(picture.Media, picture.IsDecoration ? string.Empty : picture.AltText) { IsDecoration = picture.IsDecoration };
}
