namespace Anslag.Channels.Contracts;

/// <summary>How a delivery stands, for pages of other modules.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Account">Its account.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Source">What it belongs to.</param>
/// <param name="State">Its state.</param>
/// <param name="DueAt">When it goes out or is looked at again; <see langword="null"/> when nothing more happens by itself.</param>
/// <param name="ValidUntil">Never sent after this.</param>
/// <param name="LiveAt">When it was seen to be live.</param>
/// <param name="Address">Where it stands on the network.</param>
/// <param name="Reason">The code of why it is held, failed or uncertain; <see cref="DeliveryTexts"/> puts it into words.</param>
/// <param name="ReasonDetail">The network's own words, where it gave any.</param>
/// <param name="Gone">Whether it has been taken down again, or was seen to be gone.</param>
public sealed record DeliveryStatus(
    DeliveryId Id, AccountId Account, DeliveryKind Kind, string Source, DeliveryState State, DateTimeOffset? DueAt, DateTimeOffset? ValidUntil,
    DateTimeOffset? LiveAt, Uri? Address, string? Reason, string? ReasonDetail, bool Gone);
