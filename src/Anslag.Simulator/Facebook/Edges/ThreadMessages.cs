using System.Globalization;
using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{thread}/messages</c>: the messages of a conversation, the newest first.</summary>
internal sealed class ThreadMessages(Ledger ledger) : IEdge
{
    private readonly NodeFields<Message> _fields = new NodeFields<Message>("Message", ["id", "created_time"])
        .With("id", (message, _) => message.Id)
        .With("created_time", (message, _) => GraphTime.Written(message.Created))
        .With("message", (message, _) => message.Text)
        .With("from", (message, _) => CommentFields.From(message.From), "id", "name")
        .With("to", (message, _) => To(message, ledger.Current), "id", "name")
        .With("attachments", (_, _) => null, "id", "mime_type", "name", "file_url", "image_data");

    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Thread, "messages")
    {
        Call = "messages",
        Permissions = [Permissions.ReadPages, Permissions.Message],
        IsPaged = true,
        Parameters = [Parameter.Text("source")],
    };

    public object Answer(GraphCall call) =>
        Paging.Cut(ledger.Current.MessagesIn(call.Id).Reverse(), Key, message => _fields.Tell(message, call), call);

    private static string Key(Message message) =>
        (long.MaxValue - long.Parse(message.Number, CultureInfo.InvariantCulture)).ToString("D19", CultureInfo.InvariantCulture);

    private static JsonObject To(Message message, FacebookState state)
    {
        var conversation = state.Conversations[message.Conversation];
        var to = message.From == conversation.Citizen ? Author.Of(state.Pages[conversation.Page]) : conversation.Citizen;
        return new() { ["data"] = new JsonArray(CommentFields.From(to)) };
    }
}
