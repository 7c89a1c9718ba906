using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Webhooks;

/// <summary>Something to tell an app of: a change in a field of a page, or a message to it.</summary>
internal sealed record Tiding(string Page, string Field, JsonObject Value)
{
    private const string Messages = "messages";

    /// <summary>What an entry of the ledger is worth telling; null for what is nobody's business.</summary>
    public static Tiding? Of(FacebookState before, FacebookEntry entry) => entry switch
    {
        CommentSaved(var comment) => Of(comment, Verb(before.Comments.GetValueOrDefault(comment.Id), comment)),
        CommentDeleted(var id) when before.Comments.TryGetValue(id, out var comment) => Of(comment, "remove"),
        MessageSent(var message) when before.Conversations[message.Conversation] is var conversation && message.From == conversation.Citizen =>
            Of(message, conversation),
        PostSaved(var post) when post.By is not null && !before.Posts.ContainsKey(post.Id) => Of(post),
        PageRated(var rating) => new Tiding(rating.Page, "ratings", new JsonObject
        {
            ["item"] = "rating",
            ["verb"] = "add",
            ["reviewer_id"] = rating.Reviewer.Id,
            ["open_graph_story_id"] = rating.Id,
            ["review_text"] = rating.Text,
            ["created_time"] = rating.Created.ToUnixTimeSeconds(),
        }),
        _ => null,
    };

    public JsonObject ToBody(DateTimeOffset now) => new()
    {
        ["object"] = "page",
        ["entry"] = new JsonArray(new JsonObject
        {
            ["id"] = Page,
            ["time"] = now.ToUnixTimeSeconds(),
            [Field == Messages ? "messaging" : "changes"] = new JsonArray(Field == Messages ? Value.DeepClone() : Change()),
        }),
    };

    private JsonObject Change() => new() { ["field"] = Field, ["value"] = Value.DeepClone() };

    private static Tiding Of(Comment comment, string verb) => new(comment.Page, "feed", new JsonObject
    {
        ["from"] = new JsonObject { ["id"] = comment.Author.Id, ["name"] = comment.Author.Name },
        ["post_id"] = comment.Post,
        ["comment_id"] = comment.Id,
        ["parent_id"] = comment.Parent ?? comment.Post,
        ["created_time"] = comment.Created.ToUnixTimeSeconds(),
        ["item"] = "comment",
        ["verb"] = verb,
        ["message"] = comment.Message,
    });

    private static Tiding Of(Post post) => new(post.Page, post.IsElsewhere ? "mention" : "feed", new JsonObject
    {
        ["from"] = new JsonObject { ["id"] = post.By!.Id, ["name"] = post.By.Name },
        ["post_id"] = post.Id,
        ["item"] = post.IsElsewhere ? "mention" : "post",
        ["verb"] = "add",
        ["created_time"] = post.Created.ToUnixTimeSeconds(),
        ["message"] = post.Message,
    });

    private static Tiding Of(Message message, Conversation conversation) => new(conversation.Page, Messages, new JsonObject
    {
        ["sender"] = new JsonObject { ["id"] = message.From.Id },
        ["recipient"] = new JsonObject { ["id"] = conversation.Page },
        ["timestamp"] = message.Created.ToUnixTimeMilliseconds(),
        ["message"] = new JsonObject { ["mid"] = message.Id, ["text"] = message.Text },
    });

    private static string Verb(Comment? before, Comment after) =>
        before is null ? "add"
        : before.IsHidden == after.IsHidden ? "edited"
        : after.IsHidden ? "hide" : "unhide";
}
