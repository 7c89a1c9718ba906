using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Publishing.AddVideo;

/// <summary>
/// <c>POST /desk/posts/{id}/video/file</c>: takes in a chosen video as it comes, never whole. So the form is read here, field by field,
/// and its token against forgery, which stands first, is checked before anything of the file is.
/// </summary>
internal static class AddVideoEndpoint
{
    public static string PageOf(PostId post) => $"/desk/posts/{post}/video";

    public static string AddressOf(PostId post) => $"/desk/posts/{post}/video/file";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/desk/posts/{id}/video/file", PostAsync).RequireAuthorization();

    private static async Task<IResult> PostAsync(
        string id, HttpContext http, IAntiforgery antiforgery, MediaOptions options, AddVideo add, VideoRefusals refusals)
    {
        if (Id.Parse<PostId>(id) is not { } post)
            return TypedResults.NotFound();
        // More is read than a video may have, so that one that is too large is answered with a sentence and not by a broken connection.
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = options.MostVideoBytes * 2;
        var form = UploadForm.Of(http.Request);
        if (form is null || !await form.IsGenuineAsync(antiforgery, http))
            return TypedResults.BadRequest();
        try
        {
            await add.HandleAsync(post, await form.FileAsync("Form.Video", http.RequestAborted) ?? Stream.Null, http.Actor(), http.RequestAborted);
            return TypedResults.LocalRedirect($"~/desk/posts/{post}#video");
        }
        catch (BrokenRule broken)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            return TypedResults.LocalRedirect($"~{PageOf(post)}?refused={refusals.Seal(broken)}");
        }
    }
}
