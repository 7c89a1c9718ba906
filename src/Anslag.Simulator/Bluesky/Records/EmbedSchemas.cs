using Anslag.Simulator.Bluesky.Schemas;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>What a post can carry besides its text: the lexicons <c>app.bsky.embed.*</c>.</summary>
internal static class EmbedSchemas
{
    public const string Images = "app.bsky.embed.images";
    public const string External = "app.bsky.embed.external";
    public const string Record = "app.bsky.embed.record";
    public const string RecordWithMedia = "app.bsky.embed.recordWithMedia";
    private const string Gallery = "app.bsky.embed.gallery";
    public const string Video = "app.bsky.embed.video";
    private const long LargestImage = 2_000_000;
    private const long LargestThumb = 1_000_000;
    private const long LargestVideo = 300_000_000;
    private const long LargestCaptions = 20_000;

    private static readonly ObjectSchema AspectRatio = new(new Dictionary<string, Schema>
    {
        ["width"] = new NumberSchema(Least: 1),
        ["height"] = new NumberSchema(Least: 1),
    })
    { Required = ["width", "height"] };

    private static readonly Dictionary<string, Schema> ImageParts = new(StringComparer.Ordinal)
    {
        ["image"] = new BlobSchema("image/*", LargestImage),
        ["alt"] = CommonSchemas.Text,
        ["aspectRatio"] = AspectRatio,
    };

    private static readonly ObjectSchema ImagesSchema = Only("images", new ListSchema(new ObjectSchema(ImageParts) { Required = ["image", "alt"] }, Most: 4));

    private static readonly ObjectSchema GallerySchema = Only("items", new ListSchema(
        new UnionSchema(new Dictionary<string, Schema> { [$"{Gallery}#image"] = new ObjectSchema(ImageParts) { Required = ["image", "alt", "aspectRatio"] } }),
        Most: 20));

    private static readonly ObjectSchema ExternalSchema = Only("external", new ObjectSchema(new Dictionary<string, Schema>
    {
        ["uri"] = CommonSchemas.Uri,
        ["title"] = CommonSchemas.Text,
        ["description"] = CommonSchemas.Text,
        ["thumb"] = new BlobSchema("image/*", LargestThumb),
        ["associatedRefs"] = new ListSchema(CommonSchemas.StrongRef),
    })
    { Required = ["uri", "title", "description"] });

    private static readonly ObjectSchema Captions = new(new Dictionary<string, Schema>
    {
        ["lang"] = CommonSchemas.Of(Formats.Language),
        ["file"] = new BlobSchema("text/vtt", LargestCaptions),
    })
    { Required = ["lang", "file"] };

    private static readonly ObjectSchema VideoSchema = new(new Dictionary<string, Schema>
    {
        ["video"] = new BlobSchema("video/mp4", LargestVideo),
        ["captions"] = new ListSchema(Captions, Most: 20),
        ["alt"] = CommonSchemas.Text,
        ["aspectRatio"] = AspectRatio,
        ["presentation"] = CommonSchemas.Text,
    })
    { Required = ["video"] };

    private static readonly ObjectSchema RecordSchema = Only("record", CommonSchemas.StrongRef);

    private static readonly Dictionary<string, Schema> Media = new(StringComparer.Ordinal)
    {
        [Images] = ImagesSchema,
        [Video] = VideoSchema,
        [Gallery] = GallerySchema,
        [External] = ExternalSchema,
    };

    private static readonly ObjectSchema RecordWithMediaSchema =
        new(new Dictionary<string, Schema> { ["record"] = RecordSchema, ["media"] = new UnionSchema(Media) }) { Required = ["record", "media"] };

    /// <summary>One of the kinds.</summary>
    public static readonly UnionSchema Any =
        new(new Dictionary<string, Schema>(Media, StringComparer.Ordinal) { [Record] = RecordSchema, [RecordWithMedia] = RecordWithMediaSchema });

    private static ObjectSchema Only(string name, Schema part) => new(new Dictionary<string, Schema> { [name] = part }) { Required = [name] };
}
