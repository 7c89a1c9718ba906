using System.Globalization;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>POST /{page}/videos</c> by phases. Until it is finished the public sees nothing; finishing is the one publishing call.</summary>
internal static class PageVideos
{
    public static Task<GraphAnswer<GraphUpload>> StartVideoAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, long size, CancellationToken cancellationToken) =>
        graph.SendFormAsync<GraphUpload>(app, page, [new("upload_phase", "start"), new("file_size", Written(size))], cancellationToken);

    public static async Task<GraphAnswer<GraphUpload>> TransferVideoAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, VideoUpload upload, Stream part, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("transfer"), "upload_phase" },
            { new StringContent(upload.Session), "upload_session_id" },
            { new StringContent(Written(upload.Start)), "start_offset" },
            { new StreamContent(part), "video_file_chunk", "video.mp4" },
        };
        return await graph.UploadAsync<GraphUpload>(app.Edge($"{page.NetworkId}/videos"), new("Bearer", page.Secret), form, cancellationToken);
    }

    public static Task<GraphAnswer<GraphSuccess>> FinishVideoAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, VideoUpload upload, string title, string description, CancellationToken cancellationToken) =>
        graph.SendFormAsync<GraphSuccess>(
            app,
            page,
            [new("upload_phase", "finish"), new("upload_session_id", upload.Session), new("title", title), new("description", description)],
            cancellationToken);

    private static async Task<GraphAnswer<T>> SendFormAsync<T>(
        this GraphClient graph, FacebookApp app, AccountConnection page, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
        where T : class
    {
        using var form = new FormUrlEncodedContent(fields);
        return await graph.PostAsync<T>(app.Edge($"{page.NetworkId}/videos"), page.Secret, form, cancellationToken);
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where an upload stands. Facebook writes the offsets as text.</summary>
internal sealed record GraphUpload(
    [property: JsonPropertyName("upload_session_id")] string? Session,
    [property: JsonPropertyName("video_id")] string? Video,
    [property: JsonPropertyName("start_offset"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] long? Start,
    [property: JsonPropertyName("end_offset"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] long? End);
