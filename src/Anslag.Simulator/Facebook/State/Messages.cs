namespace Anslag.Simulator.Facebook.State;

/// <summary>How private messages come about.</summary>
internal static class Messages
{
    /// <summary>How long after a citizen's last message a page may answer.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>A citizen writes; the first time that opens a conversation.</summary>
    public static Message Write(this Ledger ledger, string page, Author citizen, string text, DateTimeOffset now)
    {
        var conversation = ledger.Current.ConversationWith(page, citizen.Id)
            ?? ledger.Record(state => new ConversationOpened(new(state.NextNumber(), page, citizen))).Conversation;
        return ledger.Record(state => new MessageSent(new(state.NextNumber(), conversation.Id, citizen, text, now))).Message;
    }

    public static bool MayAnswer(this FacebookState state, Conversation conversation, DateTimeOffset now) =>
        state.MessagesIn(conversation.Id).LastOrDefault(message => message.From == conversation.Citizen) is { } last && now <= last.Created + Window;
}
