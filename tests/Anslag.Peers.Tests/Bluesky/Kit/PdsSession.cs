using System.Net.Http.Headers;
using System.Text.Json;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>An account that is signed in, and what a client can do with it.</summary>
public sealed record PdsSession(RealPds Server, PdsAccount Account, string AccessToken, string RefreshToken)
{
    public Task<XrpcAnswer> PutAsync(string rkey, object record) => WriteAsync("putRecord", rkey, record);

    public Task<XrpcAnswer> CreateAsync(string rkey, object record) => WriteAsync("createRecord", rkey, record);

    public Task<XrpcAnswer> DeleteAsync(string rkey) => Server.PostAsync(
        "com.atproto.repo.deleteRecord", new { repo = Account.Did, collection = RealPds.Posts, rkey }, AccessToken);

    public Task<XrpcAnswer> GetRecordAsync(string rkey) => Server.GetRecordAsync(Account, rkey);

    public Task<IReadOnlyList<JsonElement>> ListRecordsAsync() => Server.ListRecordsAsync(Account);

    public async Task<XrpcAnswer> UploadAsync(byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        return await Server.PostAsync("com.atproto.repo.uploadBlob", content, AccessToken);
    }

    public Task<XrpcAnswer> RefreshAsync() => Server.PostAsync("com.atproto.server.refreshSession", token: RefreshToken);

    private Task<XrpcAnswer> WriteAsync(string method, string rkey, object record) => Server.PostAsync(
        $"com.atproto.repo.{method}", new { repo = Account.Did, collection = RealPds.Posts, rkey, record }, AccessToken);
}
