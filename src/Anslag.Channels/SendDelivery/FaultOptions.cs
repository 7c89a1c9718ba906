namespace Anslag.Channels.SendDelivery;

/// <summary>Faults that the reliability tests order. Section <c>Faults</c> of the configuration; never set where people work.</summary>
public sealed class FaultOptions
{
    /// <summary>
    /// Kills the process (SIGKILL) where a delivery passes a point of <see cref="Milestones"/>: <c>marked</c> the first time,
    /// <c>marked:3</c> the third time. Empty: never.
    /// </summary>
    public string KillAt { get; set; } = string.Empty;
}
