using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Kernel.Media;

/// <summary><c>/m/{token}</c>: gives one file to whoever has its sealed address, while that holds. Everything else is not there.</summary>
internal static class PublicMediaEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(PublicMedia.Folder + "{token}", Methods, GetAsync).AllowAnonymous();

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetAsync(
        string token, HttpResponse response, PublicMedia media, IMediaLibrary library, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (media.Open(token) is not { } named)
            return TypedResults.NotFound();
        if (named.Fit is not { } fit)
            return await VideoAsync(named, library, cancellationToken);
        return await library.OpenAsync(named.Organisation, named.Media, fit, cancellationToken) is { } picture
            ? TypedResults.Stream(picture.Content, picture.ContentType)
            : TypedResults.NotFound();
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> VideoAsync(PublicFile named, IMediaLibrary library, CancellationToken cancellationToken) =>
        await library.OpenVideoAsync(named.Organisation, named.Media, cancellationToken) is { } video
            ? TypedResults.Stream(video.Content, VideoFile.ContentType, enableRangeProcessing: true)
            : TypedResults.NotFound();
}
