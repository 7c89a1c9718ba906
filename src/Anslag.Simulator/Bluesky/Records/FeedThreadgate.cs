using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary><c>app.bsky.feed.threadgate</c>: who may answer a post.</summary>
internal sealed class FeedThreadgate : IRecordKind
{
    public const string Name = "app.bsky.feed.threadgate";
    public const string MentionRule = $"{Name}#mentionRule";
    public const string FollowerRule = $"{Name}#followerRule";
    public const string FollowingRule = $"{Name}#followingRule";
    public const string ListRule = $"{Name}#listRule";
    private static readonly ObjectSchema Bare = new(new Dictionary<string, Schema>());

    public string Collection => Name;

    public ObjectSchema Schema { get; } = new(new Dictionary<string, Schema>
    {
        ["post"] = CommonSchemas.AtUri,
        ["allow"] = new ListSchema(
            new UnionSchema(new Dictionary<string, Schema>
            {
                [MentionRule] = Bare,
                [FollowerRule] = Bare,
                [FollowingRule] = Bare,
                [ListRule] = new ObjectSchema(new Dictionary<string, Schema> { ["list"] = CommonSchemas.AtUri }) { Required = ["list"] },
            }),
            Most: 5),
        ["createdAt"] = CommonSchemas.DateTime,
        ["hiddenReplies"] = new ListSchema(CommonSchemas.AtUri, Most: 300),
    })
    { Required = ["post", "createdAt"] };

    public void CheckSense(JsonElement record, AtUri at) => GateSense.Check(record, at);
}
