using System.Text.Json;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>What a value must be like, as a lexicon says it.</summary>
internal abstract record Schema
{
    /// <summary>Refuses a value that is not like this; the path says where it stands.</summary>
    public abstract void Check(JsonElement value, string path);

    protected static void Hold(bool holds, string path, string rule)
    {
        if (!holds)
            throw new SchemaBroken($"{path} {rule}");
    }
}

/// <summary>A value is not as its schema says; the message is where and how.</summary>
internal sealed class SchemaBroken(string message) : Exception(message);
