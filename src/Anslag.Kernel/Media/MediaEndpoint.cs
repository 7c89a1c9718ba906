using System.Security.Claims;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Kernel.Media;

/// <summary><c>/desk/media/{id}?w=</c> and <c>/desk/media/{id}/video</c>: staff look at a picture or a video of their own organisation.</summary>
internal static class MediaEndpoint
{
    /// <summary>Few widths, so that nobody can fill the disk by asking for them all.</summary>
    private static readonly int[] Widths = [160, 320, 640, 1280, 2560];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/desk/media/{id}", GetAsync).RequireAuthorization();
        endpoints.MapGet("/desk/media/{id}/video", GetVideoAsync).RequireAuthorization();
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetAsync(
        string id, int? w, ClaimsPrincipal user, HttpResponse response, IMediaLibrary library, CancellationToken cancellationToken)
    {
        if (user.OrganisationId() is not { } organisation || Id.Parse<MediaId>(id) is not { } media)
            return TypedResults.NotFound();
        var fit = new MediaFit(MediaFormat.Webp, Widths.FirstOrDefault(width => width >= w, Widths[^1]));
        if (await library.OpenAsync(organisation, media, fit, cancellationToken) is not { } file)
            return TypedResults.NotFound();
        NeverChanges(response);
        return TypedResults.Stream(file.Content, file.ContentType);
    }

    /// <summary>A part at a time: a browser that jumps in a video asks for where it is.</summary>
    private static async Task<Results<FileStreamHttpResult, NotFound>> GetVideoAsync(
        string id, ClaimsPrincipal user, HttpResponse response, IMediaLibrary library, CancellationToken cancellationToken)
    {
        if (user.OrganisationId() is not { } organisation || Id.Parse<MediaId>(id) is not { } media)
            return TypedResults.NotFound();
        if (await library.OpenVideoAsync(organisation, media, cancellationToken) is not { } video)
            return TypedResults.NotFound();
        NeverChanges(response);
        return TypedResults.Stream(video.Content, VideoFile.ContentType, enableRangeProcessing: true);
    }

    private static void NeverChanges(HttpResponse response)
    {
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}
