using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Kernel.Http;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Bluesky.Identity;

/// <summary>An identity: its permanent id, its handle, and the server that keeps it.</summary>
internal sealed record BlueskyIdentity(string Did, string Handle, XrpcServer Server);

/// <summary>Finds the identity behind a handle, and the server behind an identity (atproto.com, specs for handle and DID).</summary>
internal sealed partial class Identities(IHttpClientFactory clients, XrpcClient xrpc, BlueskyOptions options, HttpOptions allowed)
{
    /// <summary>The identity; <see langword="null"/> when nobody answers to the handle.</summary>
    public async Task<BlueskyIdentity?> FindAsync(string handle, CancellationToken cancellationToken) =>
        await DidAsync(handle, cancellationToken) is { } did
        && await DocumentAsync(did, cancellationToken) is { Server: { } server } document
        && document.Id == did && document.AnswersTo(handle) && IsSafe(server)
            ? new BlueskyIdentity(did, handle, new XrpcServer(server, IsTrial: false))
            : null;

    /// <summary>The server that keeps an identity now; <see langword="null"/> when the identity names none.</summary>
    public async Task<XrpcServer?> ServerAsync(string did, CancellationToken cancellationToken) =>
        await DocumentAsync(did, cancellationToken) is { Server: { } server } && IsSafe(server) ? new XrpcServer(server, IsTrial: false) : null;

    /// <summary>The id behind a handle: asked of the resolver, and where that does not know it, of the handle's own host.</summary>
    public async Task<string?> DidAsync(string handle, CancellationToken cancellationToken)
    {
        if (!Handle().IsMatch(handle))
            return null;
        var answer = await xrpc.QueryAsync<ResolvedHandle>(
            new XrpcServer(options.Resolver, IsTrial: false), $"com.atproto.identity.resolveHandle?handle={handle}", token: string.Empty, cancellationToken);
        var did = answer.Value?.Did ?? await OwnWordAsync(handle, cancellationToken);
        return did is not null && Did().IsMatch(did) ? did : null;
    }

    /// <summary>The id behind a handle that is only mentioned: where nobody answers, it stays a word. A trial asks nobody outside.</summary>
    public async Task<string?> TryFindDidAsync(string handle, bool isTrial, CancellationToken cancellationToken)
    {
        if (isTrial)
            return null;
        try
        {
            return await DidAsync(handle, cancellationToken);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidDataException or BrokenRule)
        {
            return null;
        }
    }

    private async Task<string?> OwnWordAsync(string handle, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(XrpcClient.Real);
            return (await client.GetStringAsync(new Uri($"https://{handle}/.well-known/atproto-did"), cancellationToken)).Trim();
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidDataException or BrokenRule)
        {
            return null;
        }
    }

    private async Task<DidDocument?> DocumentAsync(string did, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(XrpcClient.Real);
        using var response = await client.GetAsync(PlaceOf(did), cancellationToken);
        if (!response.IsSuccessStatusCode)
            return null;
        try
        {
            return await response.Content.ReadFromJsonAsync<DidDocument>(cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A password is given over HTTPS alone, but to servers that the installation names as its own.</summary>
    private bool IsSafe(Uri server) => server.Scheme == Uri.UriSchemeHttps || allowed.AllowedHosts.Contains(server.Authority, StringComparer.OrdinalIgnoreCase);

    private Uri PlaceOf(string did) => did.StartsWith("did:web:", StringComparison.Ordinal)
        ? new Uri($"https://{did["did:web:".Length..]}/.well-known/did.json")
        : new Uri(options.Directory, $"/{did}");

    [GeneratedRegex(@"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handle();

    [GeneratedRegex("^did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]{1,253})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Did();

    private sealed record ResolvedHandle([property: JsonPropertyName("did")] string? Did);
}
