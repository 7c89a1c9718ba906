using System.Text;
using Anslag.Website.Articles;
using Anslag.Website.Look;
using Anslag.Website.Pages;
using Microsoft.AspNetCore.Http;

namespace Anslag.Website.Serving;

/// <summary>What stands on the front page before there is an organisation: that news will come here, and the way to the desk.</summary>
internal sealed class WaitingRoom(PageRenderer pages, SiteLook look)
{
    private readonly Lazy<Task<byte[]>> page = new(async () => Encoding.UTF8.GetBytes(await DrawAsync(pages, look, CancellationToken.None)));

    public bool Has(string path) => path == SiteLanguage.Swedish.Front || AssetAt(path) is not null;

    public async Task AnswerAsync(HttpContext context, string path)
    {
        var (content, type) = AssetAt(path) is { } asset ? (asset.Content, asset.ContentType) : (await page.Value, "text/html; charset=utf-8");
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = SiteServer.Policy;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static Task<string> DrawAsync(PageRenderer pages, SiteLook look, CancellationToken cancellationToken) =>
        pages.DrawAsync(typeof(WaitingPage), SiteLanguage.Swedish, new Dictionary<string, object?> { ["Style"] = look.Style.Path }, cancellationToken);

    private SiteAsset? AssetAt(string path) => look.Fonts.Append(look.Style).FirstOrDefault(asset => asset.Path == path);
}
