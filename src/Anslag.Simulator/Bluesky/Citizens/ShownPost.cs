using System.Text.Json;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Views;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>A post as it is shown: who, what, and who may answer.</summary>
public sealed record ShownPost(string Address, Account Author, DateTimeOffset Created, IReadOnlyList<TextPart> Text)
{
    public IReadOnlyList<ShownPicture> Pictures { get; init; } = [];

    public ShownCard? Card { get; init; }

    /// <summary>The rules by which one may answer; null when everybody may.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>Who may answer, of the residents.</summary>
    public IReadOnlyList<Account> MayAnswer { get; init; } = [];

    /// <summary>The answers that its author has not hidden.</summary>
    public IReadOnlyList<ShownPost> Answers { get; init; } = [];

    internal static ShownPost Of(StoredRecord post, BlueskyState state)
    {
        var author = state.Accounts[post.Did];
        var gate = ReplyGate.Of(post, state);
        var root = state.Record(post.ReplyTo?.Root ?? post.Uri) ?? post;
        return new(CitizenAddress.Of(author, post), author, post.Created, RichText.Parts(post, state))
        {
            Pictures = ShownPicture.In(post),
            Card = ShownCard.In(post),
            Rules = ReplyGate.Rules(gate)?.Select(rule => rule.Split('#')[^1]).ToList(),
            MayAnswer = [.. Residents.All.Where(person => ReplyGate.MayReply(person.Did, root, state))],
            Answers = [.. state.RepliesTo(post.Uri).Where(reply => !ReplyGate.Hidden(gate).Contains(reply.Uri)).Select(reply => Of(reply, state))],
        };
    }
}

/// <summary>A picture and its description.</summary>
public sealed record ShownPicture(string Address, string Alt, long? Width, long? Height)
{
    internal static IReadOnlyList<ShownPicture> In(StoredRecord post) => post.Value.Part("embed") is { } embed && embed.Text("$type") == EmbedSchemas.Images
        ? [.. embed.Items("images").Select(image => Of(image, post))]
        : [];

    private static ShownPicture Of(JsonElement image, StoredRecord post) => new(
        EmbedView.PictureAddress(post.Did, BlobReference.Read(image.GetProperty("image"))!.Cid),
        image.Text("alt") ?? "",
        image.Part("aspectRatio")?.Part("width")?.GetInt64(),
        image.Part("aspectRatio")?.Part("height")?.GetInt64());
}

/// <summary>A card for a page elsewhere.</summary>
public sealed record ShownCard(string? Address, string Title, string Description, string? Thumb)
{
    internal static ShownCard? In(StoredRecord post)
    {
        if (post.Value.Part("embed") is not { } embed || embed.Text("$type") != EmbedSchemas.External)
            return null;
        var card = embed.GetProperty("external");
        var thumb = card.Part("thumb") is { } blob ? EmbedView.PictureAddress(post.Did, BlobReference.Read(blob)!.Cid) : null;
        return new(RichText.WebAddress(card.Text("uri")), card.Text("title")!, card.Text("description")!, thumb);
    }
}
