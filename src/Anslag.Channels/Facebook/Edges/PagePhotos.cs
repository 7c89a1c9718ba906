using System.Globalization;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>POST /{page}/photos</c> with <c>published=false</c>: a picture that the public does not see until a post carries it.</summary>
internal static class PagePhotos
{
    public static async Task<GraphAnswer<GraphId>> UploadUnpublishedAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, Stream jpeg, string altText, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        using var source = new StreamContent(jpeg);
        source.Headers.ContentType = new("image/jpeg");
        form.Add(source, "source", "picture.jpg");
        form.Add(new StringContent("false"), "published");
        if (altText.Length > 0)
            form.Add(new StringContent(altText), "alt_text_custom");
        return await graph.PostAsync<GraphId>(app.Edge($"{page.NetworkId}/photos"), page.Secret, form, cancellationToken);
    }

    /// <summary>The name of the step that keeps an uploaded picture.</summary>
    public static string Step(int index) => string.Create(CultureInfo.InvariantCulture, $"photo-{index}");
}

internal sealed record GraphId([property: JsonPropertyName("id")] string Id);
