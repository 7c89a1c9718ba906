using System.Collections.Immutable;
using System.Text.Json;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>The parameter <c>attached_media</c>: a list of <c>{"media_fbid": "…"}</c>, each as an object or as its text.</summary>
internal static class AttachedMedia
{
    private const string Name = "attached_media";
    private const string Picture = "media_fbid";

    public static readonly Parameter Parameter = Parameter.List(Name);

    /// <summary>The pictures to attach: uploaded to this page, and in no post yet.</summary>
    public static ImmutableArray<string> Read(GraphCall call, FacebookState state)
    {
        ImmutableArray<string> pictures = [.. call.Parameters.List(Name).Select(Id)];
        if (pictures.Length > PostRules.MostPictures)
            throw new GraphRefusal(PostErrors.TooManyPictures(PostRules.MostPictures));
        if (pictures.FirstOrDefault(id => state.Photos.GetValueOrDefault(id)?.Page != call.Page) is { } unknown)
            throw new GraphRefusal(PostErrors.NoSuchPicture(unknown));
        var used = state.Posts.Values.SelectMany(post => post.Photos).ToHashSet(StringComparer.Ordinal);
        return pictures.Any(id => !used.Add(id)) ? throw new GraphRefusal(PostErrors.PictureUsed()) : pictures;
    }

    private static string Id(JsonElement item)
    {
        var whole = item.ValueKind == JsonValueKind.String ? Parsed(item.GetString()!) : item;
        return whole.ValueKind == JsonValueKind.Object && whole.EnumerateObject().ToList() is [var only] && only.NameEquals(Picture)
            ? only.Value.ToString()
            : throw new GraphRefusal(ParameterErrors.Invalid($"Each item of {Name} must be an object with {Picture} and nothing else"));
    }

    private static JsonElement Parsed(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
