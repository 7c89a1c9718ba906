using Anslag.Channels.SendDelivery;

namespace Anslag.Faults.Tests;

/// <summary>When and where a desk shall be killed, and what the networks do to it meanwhile.</summary>
/// <param name="Point">A named point on a delivery's way, or <see cref="AnyTime"/>.</param>
/// <param name="Time">The how-manieth to pass the point, or the milliseconds until the kill.</param>
/// <param name="Fault">What goes wrong on a network.</param>
internal sealed record Kill(string Point, int Time, Fault Fault)
{
    public const string AnyTime = "any time";
    public const string UnderStop = "under a stop";

    /// <summary>The points that every delivery passes, in their order; the last is none of them.</summary>
    public static readonly IReadOnlyList<string> DeliveryPoints =
    [
        Milestones.Claimed, Milestones.Prepared, Milestones.Marking, Milestones.Marked, Milestones.Called, Milestones.Saved, AnyTime,
    ];

    /// <summary>The points that only the exchange of a token passes.</summary>
    public static readonly IReadOnlyList<string> ExchangePoints = [Milestones.Renewing, Milestones.Renewed];

    public IReadOnlyDictionary<string, string> Settings => Point == AnyTime
        ? new Dictionary<string, string>()
        : new Dictionary<string, string> { ["Faults:KillAt"] = $"{Point}:{Time}" };
}
