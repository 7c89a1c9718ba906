using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Events;

/// <summary>How rows keep structured content: camel case, enums as text, ids as strings.</summary>
public static class EventJson
{
    /// <summary>The options, for every module that keeps JSON in a row.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new TypedIdJson(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
