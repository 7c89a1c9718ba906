namespace Anslag.Channels.Contracts;

/// <summary>What another module asks Channels to deliver.</summary>
/// <param name="Account">On which account.</param>
/// <param name="Kind">What it does there.</param>
/// <param name="Source">What it belongs to in the asking module, such as <c>post/{id}</c>; deliveries are found again by it.</param>
/// <param name="Content">What it carries.</param>
/// <param name="DueAt">When it goes out.</param>
public sealed record DeliveryOrder(AccountId Account, DeliveryKind Kind, string Source, Outgoing Content, DateTimeOffset DueAt)
{
    /// <summary>Never sent after this.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Whether the stop of planned posts covers it: true for planned posts, false for a disturbance's own messages, answers, moderation.</summary>
    public bool Planned { get; init; } = true;

    /// <summary>It waits until that delivery is live, and links to where it stands: the own website first.</summary>
    public DeliveryId? After { get; init; }

    /// <summary>The delivery that put on the network what this one corrects or takes down.</summary>
    public DeliveryId? Of { get; init; }

    /// <summary>What came in that this one answers, hides, shows again or removes.</summary>
    public ItemHandle? About { get; init; }
}
