using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary><c>app.bsky.feed.postgate</c>: who may quote a post.</summary>
internal sealed class FeedPostgate : IRecordKind
{
    public const string Name = "app.bsky.feed.postgate";
    public const string DisableRule = $"{Name}#disableRule";

    public string Collection => Name;

    public ObjectSchema Schema { get; } = new(new Dictionary<string, Schema>
    {
        ["createdAt"] = CommonSchemas.DateTime,
        ["post"] = CommonSchemas.AtUri,
        ["detachedEmbeddingUris"] = new ListSchema(CommonSchemas.AtUri, Most: 50),
        ["embeddingRules"] = new ListSchema(
            new UnionSchema(new Dictionary<string, Schema> { [DisableRule] = new ObjectSchema(new Dictionary<string, Schema>()) }), Most: 5),
    })
    { Required = ["post", "createdAt"] };

    public void CheckSense(JsonElement record, AtUri at) => GateSense.Check(record, at);
}
