using System.Text.Json;
using Anslag.Channels.ConnectBluesky;
using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>Anslag's adapter against Bluesky's own server. Accounts are signed in to as a person does it, by handle and app password.</summary>
/// <param name="alsoAllowed">Another address on this machine that may be fetched.</param>
internal sealed class RealBlueskyBench(Uri? alsoAllowed = null) : DistantNetworkBench("bluesky")
{
    public RealPds Server { get; } = new();

    protected override IReadOnlyDictionary<string, string?> Settings => RealBlueskySettings.Of(alsoAllowed);

    public override async Task<AccountConnection> OpenAccountAsync() => await SignInAsync(await Server.OpenAccountAsync());

    public async Task<AccountConnection> SignInAsync(PdsAccount account) =>
        Connection(await Get<BlueskySignIn>().ByHandleAsync(account.Handle, account.AppPassword, Token), isTrial: false);

    public override async Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account) =>
    [
        .. (await RecordsAsync(account)).Select(record => new SeenPost(
            record.GetProperty("uri").GetString()!,
            record.GetProperty("value").GetProperty("text").GetString()!,
            [.. Images(record).Select(image => image.GetProperty("alt").GetString()!)])),
    ];

    public Task<IReadOnlyList<JsonElement>> RecordsAsync(AccountConnection account, string collection = RealPds.Posts) =>
        Server.ListRecordsAsync(Known(account), collection);

    public Task<byte[]> BlobAsync(AccountConnection account, JsonElement blob) =>
        Server.GetBlobAsync(Known(account), blob.GetProperty("ref").GetProperty("$link").GetString()!);

    public static IEnumerable<JsonElement> Images(JsonElement record) =>
        record.GetProperty("value").TryGetProperty("embed", out var embed) && embed.TryGetProperty("images", out var images) ? images.EnumerateArray() : [];

    public override ValueTask DisposeAsync()
    {
        Server.Dispose();
        return base.DisposeAsync();
    }

    private static PdsAccount Known(AccountConnection account) => new(account.NetworkId, string.Empty, string.Empty, RealPds.Pds, RealPds.Plc);
}
