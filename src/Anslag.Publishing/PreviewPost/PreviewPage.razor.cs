using Anslag.Channels.Contracts;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.PreviewPost;

/// <summary>What each channel will show: its words, pictures and link, not an imitation of its page.</summary>
public sealed partial class PreviewPage(ReadPost.ReadPost read)
{
    /// <summary>The post's id in the address.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    private IEnumerable<Seen> Channels =>
        from account in Sight!.Accounts
        join version in Sight.Post.Versions on account.Id equals version.Account
        select See(account, version);

    protected override async Task OnInitializedAsync()
    {
        if (Kernel.Ids.Id.Parse<PostId>(Id) is { } id)
            Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted);
        if (Sight is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Seen See(AccountEntry account, Version version)
    {
        var post = Sight!.Post;
        var onSite = post.GoesToOwnSite(Sight.Accounts);
        return new Seen(
            account,
            version,
            [.. post.Pictures.Take(account.Network.MostPictures)],
            Math.Max(0, post.Pictures.Count - account.Network.MostPictures),
            account.Network.LengthOf(PostOrders.Preview(post, version, account.Network, onSite)),
            LinksToArticle: onSite && version.LinksToSite && !account.Network.IsOwnSite,
            Links.Parse(post.Content.Link));
    }

    private sealed record Seen(
        AccountEntry Account, Version Version, IReadOnlyList<PostPicture> Pictures, int LeftOut, int Length, bool LinksToArticle, Uri? Link);
}
