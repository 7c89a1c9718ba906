using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Bluesky.Xrpc;

namespace Anslag.Channels.Bluesky.Methods;

/// <summary><c>com.atproto.repo.uploadBlob</c>: bytes that nobody sees until a record carries them. The same bytes have the same id.</summary>
internal static class Blobs
{
    public static Task<XrpcAnswer<UploadedBlob>> UploadBlobAsync(
        this XrpcClient xrpc, XrpcServer server, string token, Stream bytes, string contentType, CancellationToken cancellationToken)
    {
        var content = new StreamContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return xrpc.SendAsync<UploadedBlob>(HttpMethod.Post, server, "com.atproto.repo.uploadBlob", token, content, cancellationToken);
    }
}

/// <summary>The blob as the server describes it; it goes into records unchanged.</summary>
internal sealed record UploadedBlob([property: JsonPropertyName("blob")] JsonElement Blob);
