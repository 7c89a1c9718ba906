using System.Globalization;
using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/conversations</c>: the private conversations, the one with the newest message first.</summary>
internal sealed class Conversations(Ledger ledger) : IEdge
{
    private readonly NodeFields<Conversation> _fields = new NodeFields<Conversation>("UnifiedThread", ["id", "link", "updated_time"])
        .With("id", (conversation, _) => conversation.Id)
        .With("link", (conversation, call) => $"{call.Base.OfPage(conversation.Page)}/messages")
        .With("updated_time", (conversation, _) => GraphTime.Written(Updated(conversation, ledger.Current)))
        .With("message_count", (conversation, _) => ledger.Current.MessagesIn(conversation.Id).Count())
        .With("can_reply", (conversation, call) => ledger.Current.MayAnswer(conversation, call.Now))
        .With("participants", (conversation, _) => Participants(conversation, ledger.Current), "id", "name");

    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "conversations")
    {
        Call = "conversations",
        Permissions = [Permissions.ReadPages, Permissions.Message],
        IsPaged = true,
        Parameters =
        [
            Parameter.Text("folder"), Parameter.OneOf("platform", "INSTAGRAM", "MESSENGER"), Parameter.List("tags"), Parameter.Text("user_id"),
        ],
    };

    public object Answer(GraphCall call)
    {
        var citizen = call.Parameters.Text("user_id");
        IEnumerable<Conversation> conversations = call.Parameters.Text("platform") == "INSTAGRAM" ? [] : ledger.Current.ConversationsOf(call.Page!)
            .Where(conversation => citizen is null || conversation.Citizen.Id == citizen)
            .OrderBy(Key, StringComparer.Ordinal);
        return Paging.Cut(conversations, Key, conversation => _fields.Tell(conversation, call), call);
    }

    /// <summary>Rises while time falls.</summary>
    private string Key(Conversation conversation) =>
        $"{(long.MaxValue - Updated(conversation, ledger.Current).UtcTicks).ToString("D19", CultureInfo.InvariantCulture)}.{conversation.Number}";

    private static DateTimeOffset Updated(Conversation conversation, FacebookState state) =>
        state.MessagesIn(conversation.Id).Select(message => message.Created).DefaultIfEmpty().Max();

    private static JsonObject Participants(Conversation conversation, FacebookState state) => new()
    {
        ["data"] = new JsonArray(
            CommentFields.From(conversation.Citizen), CommentFields.From(Author.Of(state.Pages[conversation.Page]))),
    };
}
