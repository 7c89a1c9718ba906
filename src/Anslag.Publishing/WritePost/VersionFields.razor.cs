using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;
using Microsoft.AspNetCore.Components;

namespace Anslag.Publishing.WritePost;

/// <summary>One channel in the composer: chosen or not, the post's text or its own, how much room is left.</summary>
public sealed partial class VersionFields
{
    /// <summary>Above this nobody comes near the limit, and a count alone is calmer.</summary>
    private const int HardlyEverReached = 10_000;

    /// <summary>The account.</summary>
    [Parameter, EditorRequired]
    public AccountEntry Account { get; set; } = null!;

    /// <summary>What is on the screen.</summary>
    [Parameter, EditorRequired]
    public PostFields Fields { get; set; } = null!;

    /// <summary>Whether the own website is among the chosen channels.</summary>
    [Parameter, EditorRequired]
    public bool SiteIsChosen { get; set; }

    /// <summary>What is wrong with a field.</summary>
    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = null!;

    /// <summary>Whether the organisation has another account on the same network, so that the account's own name must stand there too.</summary>
    [Parameter, EditorRequired]
    public bool HasNamesake { get; set; }

    private string Name => HasNamesake ? Texts["NetworkAndName", Account.Network.Name, Account.Name] : Account.Network.Name;

    private VersionDraft? Version => Fields.VersionOf(Account.Id);

    private bool IsChosen => Version is not null;

    private string? OwnText => Version?.OwnText;

    private bool LinksToSite => Version?.LinksToSite ?? true;

    private int Length => TextCount.Of(OwnText ?? Fields.Text, Account.Network.Counting) + LinkTakes;

    /// <summary>What the link takes of the room, beside the text that is being typed.</summary>
    private int LinkTakes => HasLink ? Account.Network.LinkTakes(Fields.Pictures.Count) : 0;

    private bool HasLink => (SiteIsChosen && LinksToSite) || Fields.Link.Length > 0;

    private IReadOnlyList<Design.Choice> ReplyChoices => [.. Enum.GetValues<RepliesFrom>().Select(from => new Design.Choice(from.ToString(), Texts[$"Replies.{from}"]))];

    private bool IsOver => Length > Account.Network.MostText;

    private string Counting => Account.Network.Counting is TextCounting.Graphemes ? "graphemes" : "characters";

    private string CountedField => Design.FieldBase.IdOf(OwnText is null ? "Form.Text" : NameOf("OwnText"));

    private string CountText => Texts[Account.Network.MostText > HardlyEverReached ? "Count" : "CountOf"];

    private string Follows => Account.Network.IsOwnSite
        ? Texts["FollowsOnSite"]
        : Texts[SiteIsChosen && LinksToSite ? "FollowsWithSiteLink" : Fields.Link.Length > 0 ? "FollowsWithOwnLink" : "Follows"];

    private string NameOf(string field) => $"Form.Versions[{Account.Id}].{field}";
}
