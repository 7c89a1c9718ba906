namespace Anslag.Channels.Contracts;

/// <summary>One delivery in the sender's hands: what the adapter may know and keep.</summary>
/// <param name="Delivery">The delivery; where a network takes an idempotency key or a record key of ours, it comes from here.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Connection">The account, with its secret. It is never kept or logged.</param>
/// <param name="Content">What goes out, links filled in.</param>
/// <param name="Original">What a correction or a take-down is about.</param>
/// <param name="MarkedAt">When the publishing call was first marked; <see langword="null"/> while nothing can have been sent. Read-backs look from here on.</param>
/// <param name="Steps">The preparing steps that are saved, by name.</param>
/// <param name="SaveStepAsync">Saves a step at once, so that it is not made again after a crash.</param>
public sealed record Sending(
    DeliveryId Delivery, DeliveryKind Kind, AccountConnection Connection, Outgoing Content, NetworkReceipt? Original, DateTimeOffset? MarkedAt,
    IReadOnlyDictionary<string, string> Steps, Func<string, string, CancellationToken, Task> SaveStepAsync)
{
    /// <summary>What came in that is answered, hidden, shown again or removed.</summary>
    public ItemHandle? About { get; init; }

    /// <summary>What other deliveries made on the account since <see cref="MarkedAt"/>, by its id there: a read-back does not take it for this one's effect.</summary>
    public IReadOnlySet<string> MadeByOthers { get; init; } = new HashSet<string>();
}

/// <summary>An account with its secret, only ever in the sender's hands.</summary>
/// <param name="Account">The account.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="NetworkId">Its id on the network.</param>
/// <param name="Secret">The token; empty where the network needs none.</param>
/// <param name="IsTrial">Whether it lives on a simulated network.</param>
public sealed record AccountConnection(AccountId Account, Kernel.Ids.OrganisationId Organisation, string NetworkId, string Secret, bool IsTrial);

/// <summary>Where something stands on a network.</summary>
/// <param name="NetworkId">Its id there.</param>
/// <param name="Address">Its public address.</param>
public sealed record NetworkReceipt(string NetworkId, Uri? Address);
