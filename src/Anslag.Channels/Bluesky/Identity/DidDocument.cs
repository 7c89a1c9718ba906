using System.Text.Json.Serialization;

namespace Anslag.Channels.Bluesky.Identity;

/// <summary>What an identity says of itself: its names and the server that keeps it.</summary>
internal sealed record DidDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("alsoKnownAs")] IReadOnlyList<string>? Names,
    [property: JsonPropertyName("service")] IReadOnlyList<DidService>? Services)
{
    /// <summary>The server that keeps its records.</summary>
    public Uri? Server => Services?
        .Where(service => service is { Type: "AtprotoPersonalDataServer", Endpoint: not null } && service.Id.EndsWith("#atproto_pds", StringComparison.Ordinal))
        .Select(service => service.Endpoint)
        .FirstOrDefault(endpoint => endpoint!.IsAbsoluteUri && endpoint.Scheme is "http" or "https");

    /// <summary>Whether it answers to a handle. A handle leads to an identity, and only the identity can say that it is right.</summary>
    public bool AnswersTo(string handle) => Names?.Contains($"at://{handle}", StringComparer.OrdinalIgnoreCase) is true;
}

internal sealed record DidService(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("serviceEndpoint")] Uri? Endpoint);
