using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>How answers are written: what is null is left out, and a thread may be deep.</summary>
internal static class XrpcJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 10_000,
    };
}
