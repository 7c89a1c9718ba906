using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Limits;

namespace Anslag.Channels.Facebook;

/// <summary>Private messages: read conversation by conversation, answered within a day of what the citizen last wrote.</summary>
internal sealed class FacebookMessages(GraphClient graph, FacebookApps apps, TimeProvider time)
{
    private const int MostPages = 20;
    private static readonly TimeSpan Window = TimeSpan.FromHours(NetworkLimits.Of(FacebookNetwork.Key, "message_reply_window"));

    /// <summary>The messages since then, with everybody or with one citizen. Without the right there are none: the check of the account says so.</summary>
    public async Task<Reading> ReadAsync(AccountConnection page, string? citizen, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var asOf = time.GetUtcNow();
        var (conversations, last) = await GraphCursor.ReadAllAsync(
            (after, stop) => graph.ReadConversationsAsync(apps.Of(page.IsTrial), page, citizen, after, stop), MostPages, cancellationToken);
        if (last.Value is null)
            return last.Verdict is GraphVerdict.Refuse ? new Reading.Items([], string.Empty) : last.Unread(asOf);
        List<IncomingItem> items = [];
        foreach (var conversation in conversations.Where(conversation => (GraphTimes.Read(conversation.UpdatedTime) ?? asOf) >= from))
        {
            var (messages, end) = await GraphCursor.ReadAllAsync(
                (after, stop) => graph.ReadMessagesAsync(apps.Of(page.IsTrial), page, conversation.Id, after, stop), MostPages, cancellationToken);
            if (end.Value is null)
                return end.Unread(asOf);
            items.AddRange(messages.Select(message => Message(message, conversation, page, asOf)).Where(item => (item.WrittenAt ?? asOf) >= from));
        }
        return new Reading.Items(items, string.Empty) { AsOf = asOf, SlowDownUntil = last.Usage.SlowDownUntil(asOf) };
    }

    /// <summary>Looks for our own message with the same text since the call.</summary>
    public async Task<Finding> FindAsync(Sending sending, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var reading = await ReadAsync(sending.Connection, sending.About!.Author, since, cancellationToken);
        if (reading is not Reading.Items read)
            return new Finding.Unclear(reading is Reading.SignInExpired ? DeliveryReasons.SignInNeeded : DeliveryReasons.CannotTell);
        var ours = read.All.FirstOrDefault(item => item.Author is { IsUs: true } && !sending.MadeByOthers.Contains(item.NetworkId)
            && FacebookContent.Normalised(item.Text) == FacebookContent.Normalised(sending.Content.Text));
        return ours is null ? new Finding.Absent() : new Finding.Live(new NetworkReceipt(ours.NetworkId, ours.Address));
    }

    private static IncomingItem Message(JsonElement sent, GraphConversation conversation, AccountConnection page, DateTimeOffset asOf)
    {
        var message = sent.Deserialize<GraphMessage>(JsonSerializerOptions.Web)!;
        var (author, writtenAt) = (FacebookItems.Author(message.From, page), GraphTimes.Read(message.CreatedTime));
        return new IncomingItem(ItemKind.Message, message.Id, ItemState.Shown, asOf)
        {
            Thread = conversation.Id,
            Author = author,
            Text = message.Text ?? string.Empty,
            WrittenAt = writtenAt,
            Attachments = [.. (message.Attachments?.Data ?? []).Select(attachment => attachment.Image?.Url ?? attachment.File).OfType<Uri>()],
            Can = ItemAbilities.Nothing with { Answer = author is { IsUs: false } && writtenAt + Window > asOf },
            Raw = sent.GetRawText(),
        };
    }
}
