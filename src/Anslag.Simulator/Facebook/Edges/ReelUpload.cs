using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /video-upload/{version}/{video}</c>: takes in the bytes of a reel, from where it was left, as they come.</summary>
internal static class ReelUpload
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/video-upload/{version}/{video}", PostAsync);

    private static async Task<IResult> PostAsync(string video, HttpRequest request, Ledger ledger, VideoFiles files, TimeProvider clock)
    {
        request.HttpContext.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = VideoErrors.Largest;
        try
        {
            var found = Reel(video, request, ledger.Current, clock.GetUtcNow());
            var size = Header(request, "file_size");
            if (Header(request, "offset") != found.Received || size is null or 0 or > VideoErrors.Largest || (found.Size > 0 && found.Size != size))
                return Refused(VideoErrors.WrongOffset(found.Received, found.Size.ToString(CultureInfo.InvariantCulture)));
            var received = await files.WriteAsync(found, request.Body, request.HttpContext.RequestAborted);
            ledger.Record(_ => new VideoSaved(found with { Size = size.Value, Received = received }));
            return received <= size ? TypedResults.Json(new { success = true }) : Refused(VideoErrors.WrongSize());
        }
        catch (GraphRefusal refusal)
        {
            return Refused(refusal.Error);
        }
    }

    private static Video Reel(string id, HttpRequest request, FacebookState state, DateTimeOffset now)
    {
        var nothing = new GraphParameters(new Dictionary<string, JsonElement>(), new Dictionary<string, byte[]>());
        var token = TokenCheck.Holder(TokenCheck.Sent(request, nothing), nothing, state, now) ?? throw new GraphRefusal(TokenErrors.Missing());
        return state.Videos.TryGetValue(id, out var video) && video is { IsReel: true, Post: null } && token.MaySpeakFor(video.Page)
            ? video
            : throw new GraphRefusal(VideoErrors.NoSession());
    }

    private static long? Header(HttpRequest request, string name) =>
        long.TryParse(request.Headers[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonHttpResult<JsonObject> Refused(GraphError error) => TypedResults.Json(error.ToJson(), statusCode: error.Status);
}
