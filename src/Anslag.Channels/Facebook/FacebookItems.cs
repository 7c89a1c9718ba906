using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>What the Graph API tells, as items.</summary>
internal static class FacebookItems
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IncomingItem Comment(JsonElement sent, string? post, AccountConnection page, DateTimeOffset asOf)
    {
        var comment = sent.Deserialize<GraphComment>(Json)!;
        var author = Author(comment.From, page);
        return new IncomingItem(ItemKind.Comment, comment.Id, comment.IsHidden ? ItemState.Hidden : ItemState.Shown, asOf)
        {
            Post = post ?? comment.Object?.Id,
            Parent = comment.Parent?.Id,
            Author = author,
            Text = comment.Message ?? string.Empty,
            WrittenAt = GraphTimes.Read(comment.CreatedTime),
            Address = comment.Address,
            Attachments = [.. new[] { comment.Attachment?.Media?.Image?.Source ?? comment.Attachment?.Url }.OfType<Uri>()],
            Can = new ItemAbilities(comment.CanComment, comment.CanHide, comment.CanRemove, comment.CanReplyPrivately),
            Raw = sent.GetRawText(),
        };
    }

    public static ItemAuthor? Author(GraphAuthor? from, AccountConnection page) =>
        from is null ? null : new ItemAuthor(from.Id, from.Name ?? string.Empty, Address: null, IsUs: from.Id == page.NetworkId);
}
