using System.Text.Json;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Bluesky.Lexicons;

/// <summary>The published lexicons of the AT Protocol and of Bluesky, where this machine has them.</summary>
internal sealed class PublishedLexicons
{
    private const string Place = "../shared/networks/specs/bluesky/lexicons";
    private readonly Dictionary<string, JsonElement> _lexicons;

    private PublishedLexicons(Dictionary<string, JsonElement> lexicons) => _lexicons = lexicons;

    /// <summary>Reads the lexicons, or leaves the test out.</summary>
    public static PublishedLexicons Read()
    {
        var folder = Repository.PathOf(Place);
        if (!Directory.Exists(folder))
            Skip.Because("The published lexicons of Bluesky are not on this machine.");
        return new(Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)))
            .ToDictionary(lexicon => lexicon.GetProperty("id").GetString()!));
    }

    public bool Has(string name) => _lexicons.ContainsKey(name);

    /// <summary>A definition, and the lexicon in which its own references begin.</summary>
    public Definition Find(string reference, string from)
    {
        var (name, part) = reference.Split('#') is [var lexicon, var definition] ? (lexicon.Length > 0 ? lexicon : from, definition) : (reference, "main");
        return new(name, _lexicons[name].GetProperty("defs").GetProperty(part));
    }

    public JsonElement Main(string name) => Find(name, name).Schema;
}

/// <summary>A part of a lexicon, and which one it is in.</summary>
internal sealed record Definition(string Lexicon, JsonElement Schema);
