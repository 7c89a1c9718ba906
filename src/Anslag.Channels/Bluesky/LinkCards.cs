using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Anslag.Channels.Contracts;
using Anslag.Channels.Limits;
using Anslag.Kernel.Http;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Bluesky;

/// <summary>
/// Reads what a page says of itself, for the card that leads to it. On Bluesky the writer's program makes the card, not the server.
/// A page that cannot be read has a card without a picture: no post waits for that.
/// </summary>
internal sealed class LinkCards(IHttpClientFactory clients, IMediaLibrary media)
{
    private const int LongestSide = 1200;
    private static readonly MediaFit Fit = new(MediaFormat.Jpeg, LongestSide, NetworkLimits.Of(BlueskyNetwork.Key, "card_thumbnail_size"));

    public async Task<LinkCard> ReadAsync(Uri link, Outgoing content, CancellationToken cancellationToken)
    {
        var page = await TryAsync(() => PageAsync(link, cancellationToken), cancellationToken);
        var picture = page is not null && Address(link, page, "og:image") is { } address
            ? await TryAsync(() => PictureAsync(address, cancellationToken), cancellationToken)
            : null;
        return new LinkCard(
            link,
            Says(page, "og:title") ?? page?.Title ?? (content.Title.Length > 0 ? content.Title : link.Host),
            Says(page, "og:description") ?? string.Empty,
            picture);
    }

    private async Task<IHtmlDocument?> PageAsync(Uri link, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(GuardedHttp.Name);
        using var response = await client.GetAsync(link, cancellationToken);
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType is not "text/html")
            return null;
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(cancellationToken), cancellationToken);
    }

    private async Task<MediaFile?> PictureAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(GuardedHttp.Name);
        using var response = await client.GetAsync(address, cancellationToken);
        if (!response.IsSuccessStatusCode)
            return null;
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await media.MakeFitAsync(content, Fit, cancellationToken);
    }

    private static Uri? Address(Uri link, IHtmlDocument page, string property) =>
        Says(page, property) is { } text && Uri.TryCreate(link, text, out var address) ? address : null;

    private static string? Says(IHtmlDocument? page, string property) =>
        page?.QuerySelector($"meta[property='{property}']")?.GetAttribute("content")?.Trim() is { Length: > 0 } text ? text : null;

    private static async Task<T?> TryAsync<T>(Func<Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException or BrokenRule or InvalidOperationException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}

/// <summary>What a card shows. The picture, where there is one, is disposed of by whoever asked for the card.</summary>
internal sealed record LinkCard(Uri Link, string Title, string Description, MediaFile? Picture);
