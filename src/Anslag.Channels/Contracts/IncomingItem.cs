namespace Anslag.Channels.Contracts;

/// <summary>What somebody said to us or about us, as its network told it at a moment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="NetworkId">Its id on the network.</param>
/// <param name="State">How it stands there.</param>
/// <param name="AsOf">When the network said so; a later word counts for more than an earlier one.</param>
public sealed record IncomingItem(ItemKind Kind, string NetworkId, ItemState State, DateTimeOffset AsOf)
{
    /// <summary>The post under which it stands, by its id on the network.</summary>
    public string? Post { get; init; }

    /// <summary>The item that it replies to, by its id on the network.</summary>
    public string? Parent { get; init; }

    /// <summary>The private conversation that it is part of, by its id on the network.</summary>
    public string? Thread { get; init; }

    /// <summary>Who wrote it, where the network tells.</summary>
    public ItemAuthor? Author { get; init; }

    /// <summary>What it says.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The language of the text (BCP 47), where the network tells.</summary>
    public string? Language { get; init; }

    /// <summary>When it was written, by the network's clock.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Where it stands.</summary>
    public Uri? Address { get; init; }

    /// <summary>What is attached to it. The addresses may end; nothing has been fetched.</summary>
    public IReadOnlyList<Uri> Attachments { get; init; } = [];

    /// <summary>What we can do with it.</summary>
    public ItemAbilities Can { get; init; } = ItemAbilities.Nothing;

    /// <summary>What the network sent, as JSON.</summary>
    public string Raw { get; init; } = "{}";

    /// <summary>How it is found again, to answer or to act on it.</summary>
    public ItemHandle Handle() => new(Kind, NetworkId) { Parent = Parent, Thread = Thread, Author = Author?.NetworkId };
}

/// <summary>What an item is.</summary>
public enum ItemKind
{
    /// <summary>Stands under one of our posts, or under another comment there.</summary>
    Comment,

    /// <summary>A post of somebody else on our account, or one that names it.</summary>
    Mention,

    /// <summary>Private, from one person to us.</summary>
    Message,

    /// <summary>A review or recommendation.</summary>
    Review,
}

/// <summary>How an item stands on its network.</summary>
public enum ItemState
{
    /// <summary>Everybody whom it is meant for sees it.</summary>
    Shown,

    /// <summary>Seen, and changed since it was written.</summary>
    Edited,

    /// <summary>Hidden from others, by us or by the network.</summary>
    Hidden,

    /// <summary>Gone: deleted by its author, by us or by the network.</summary>
    Deleted,
}

/// <summary>Who wrote an item.</summary>
/// <param name="NetworkId">Their id there; it may hold for our account only.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="Address">Their page, where there is one.</param>
/// <param name="IsUs">Whether our account wrote it, from here or elsewhere.</param>
public sealed record ItemAuthor(string NetworkId, string Name, Uri? Address, bool IsUs);

/// <summary>What the network lets us do with an item.</summary>
public sealed record ItemAbilities(bool Answer, bool Hide, bool Remove, bool AnswerPrivately)
{
    /// <summary>Nothing.</summary>
    public static ItemAbilities Nothing { get; } = new(Answer: false, Hide: false, Remove: false, AnswerPrivately: false);
}

/// <summary>How an item is found on its network. An id alone does not tell everywhere what it is the id of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="NetworkId">Its id there.</param>
public sealed record ItemHandle(ItemKind Kind, string NetworkId)
{
    /// <summary>The item that it replies to.</summary>
    public string? Parent { get; init; }

    /// <summary>The private conversation that it is part of.</summary>
    public string? Thread { get; init; }

    /// <summary>Who wrote it, by their id there.</summary>
    public string? Author { get; init; }
}
