using System.Text;
using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary><c>app.bsky.feed.post</c>: a post.</summary>
internal sealed class FeedPost : IRecordKind
{
    public const string Name = "app.bsky.feed.post";
    private static readonly Schema TagText = new TextSchema(MostBytes: 640, MostGraphemes: 64);
    private static readonly NumberSchema Place = new(Least: 0);

    private static readonly ObjectSchema Facet = new(new Dictionary<string, Schema>
    {
        ["index"] = new ObjectSchema(new Dictionary<string, Schema> { ["byteStart"] = Place, ["byteEnd"] = Place }) { Required = ["byteStart", "byteEnd"] },
        ["features"] = new ListSchema(new UnionSchema(new Dictionary<string, Schema>
        {
            [Facets.Mention] = Only("did", CommonSchemas.Did),
            [Facets.Link] = Only("uri", CommonSchemas.Uri),
            [Facets.Tag] = Only("tag", TagText),
        })),
    })
    { Required = ["index", "features"] };

    private static readonly ObjectSchema Entity = new(new Dictionary<string, Schema>
    {
        ["index"] = new ObjectSchema(new Dictionary<string, Schema> { ["start"] = Place, ["end"] = Place }) { Required = ["start", "end"] },
        ["type"] = CommonSchemas.Text,
        ["value"] = CommonSchemas.Text,
    })
    { Required = ["index", "type", "value"] };

    private static readonly ObjectSchema SelfLabels =
        Only("values", new ListSchema(Only("val", new TextSchema(MostBytes: 128)), Most: 10));

    public string Collection => Name;

    public ObjectSchema Schema { get; } = new(new Dictionary<string, Schema>
    {
        ["text"] = new TextSchema(MostBytes: 3000, MostGraphemes: 300),
        ["entities"] = new ListSchema(Entity),
        ["facets"] = new ListSchema(Facet),
        ["reply"] = new ObjectSchema(new Dictionary<string, Schema> { ["root"] = CommonSchemas.StrongRef, ["parent"] = CommonSchemas.StrongRef })
        {
            Required = ["root", "parent"],
        },
        ["embed"] = EmbedSchemas.Any,
        ["langs"] = new ListSchema(CommonSchemas.Of(Formats.Language), Most: 3),
        ["labels"] = new UnionSchema(new Dictionary<string, Schema> { ["com.atproto.label.defs#selfLabels"] = SelfLabels }),
        ["tags"] = new ListSchema(TagText, Most: 8),
        ["createdAt"] = CommonSchemas.DateTime,
    })
    { Required = ["text", "createdAt"] };

    /// <summary>A facet that is not inside the text would be shown to nobody; here it is a mistake.</summary>
    public void CheckSense(JsonElement record, AtUri at)
    {
        var length = Encoding.UTF8.GetByteCount(record.Text("text")!);
        foreach (var (place, facet) in record.Items("facets").Index())
        {
            var index = facet.GetProperty("index");
            var (start, end) = (index.GetProperty("byteStart").GetInt64(), index.GetProperty("byteEnd").GetInt64());
            if (start >= end || end > length)
                throw new SchemaBroken($"{RecordCheck.Path}/facets/{place}/index must be inside the text, which has {length} bytes");
        }
    }

    private static ObjectSchema Only(string name, Schema part) => new(new Dictionary<string, Schema> { [name] = part }) { Required = [name] };
}
