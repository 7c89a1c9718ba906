using System.Text.Json;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/messages</c>: answers a citizen in private, within a day of what they last wrote.</summary>
internal sealed class PageMessage(Ledger ledger) : IEdge
{
    private const int LongestText = 2000;

    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "messages")
    {
        Call = "message",
        Permissions = [Permissions.ReadPages, Permissions.Message],
        Parameters =
        [
            Parameter.Object("recipient").Required(),
            Parameter.Object("message"),
            Parameter.OneOf("messaging_type", "MESSAGE_TAG", "RESPONSE", "UPDATE", "UTILITY"),
            Parameter.OneOf("notification_type", "NO_PUSH", "REGULAR", "SILENT_PUSH"),
        ],
    };

    public object Answer(GraphCall call)
    {
        var citizen = Only(call, "recipient", "id");
        var text = Only(call, "message", "text");
        var message = ledger.Record(state => new MessageSent(Decide(call, state, citizen, text))).Message;
        return new { recipient_id = citizen, message_id = message.Id };
    }

    private static Message Decide(GraphCall call, FacebookState state, string citizen, string text)
    {
        if (state.ConversationWith(call.Page!, citizen) is not { } conversation)
            throw new GraphRefusal(MessageErrors.NobodyThere());
        if (text.Length > LongestText)
            throw new GraphRefusal(PostErrors.TooLong("message[text]", LongestText));
        return state.MayAnswer(conversation, call.Now)
            ? new(state.NextNumber(), conversation.Id, Author.Of(state.Pages[call.Page!]), text, call.Now)
            : throw new GraphRefusal(MessageErrors.OutsideWindow());
    }

    /// <summary>An object with that one member, a text; nothing else is taken here.</summary>
    private static string Only(GraphCall call, string name, string member)
    {
        var whole = call.Parameters.Object(name);
        return whole is { } given && given.EnumerateObject().ToList() is [var only] && only.NameEquals(member)
            && only.Value is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
            ? text
            : throw new GraphRefusal(ParameterErrors.Invalid($"Param {name} must be an object with {member}"));
    }
}
