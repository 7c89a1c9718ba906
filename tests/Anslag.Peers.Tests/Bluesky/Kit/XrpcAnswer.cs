using System.Net;
using System.Text.Json;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>An answer as a client sees it.</summary>
public sealed record XrpcAnswer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The name of what went wrong; null when nothing did.</summary>
    public string? Error => Body.TryGetProperty("error", out var error) ? error.GetString() : null;

    public string? Message => Body.TryGetProperty("message", out var message) ? message.GetString() : null;

    /// <summary>The version of the record that was written or read.</summary>
    public string Cid => Text("cid");

    public string Text(string name) => Body.GetProperty(name).GetString()!;

    public static async Task<XrpcAnswer> OfAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(response.StatusCode, JsonSerializer.Deserialize<JsonElement>(body.Length > 0 ? body : "{}"));
    }

    /// <summary>The same answer, where it must have gone well.</summary>
    public XrpcAnswer Succeeded()
    {
        Status.Should().Be(HttpStatusCode.OK, Message);
        return this;
    }
}
