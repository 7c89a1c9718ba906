namespace Anslag.Channels.Contracts;

/// <summary>Where a delivery is on its way. The states and what follows from each: design.md, "The way of a post".</summary>
public enum DeliveryState
{
    /// <summary>Goes out when it is due.</summary>
    Waiting,

    /// <summary>The mark is committed; the call may have been made.</summary>
    Sending,

    /// <summary>On the network; its id and address are saved.</summary>
    Live,

    /// <summary>Nobody knows whether the call took effect; it is read back before anything else is done.</summary>
    Uncertain,

    /// <summary>Surely not on the network, and trying again will not help.</summary>
    Failed,

    /// <summary>Held until a person lets it go: the account needs a new sign-in, or a stop covers it.</summary>
    Held,

    /// <summary>Too late: its "valid until" passed before it was sent.</summary>
    Expired,

    /// <summary>Taken back by a person before it was sent.</summary>
    Withdrawn,
}
