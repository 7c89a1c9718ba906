using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;

namespace Anslag.Faults.Tests;

/// <summary>What a network shows of a delivery, beside what the desk says of it.</summary>
internal enum Verdict
{
    /// <summary>There once, and the desk knows.</summary>
    ExactlyOne,

    /// <summary>Not there, and the desk says that it was too late.</summary>
    Expired,

    /// <summary>The desk does not know and asks a person.</summary>
    Asked,

    /// <summary>Not there, and nobody says so.</summary>
    Lost,

    /// <summary>There more than once.</summary>
    Doubled,

    /// <summary>The desk does not know whether it is there, or that it is, and asks nobody.</summary>
    Silent,
}

internal static class Verdicts
{
    public static readonly IReadOnlyList<Verdict> Defects = [Verdict.Lost, Verdict.Doubled, Verdict.Silent];

    public static Verdict Of(Delivery delivery, int times) => (times, delivery.State) switch
    {
        (> 1, _) => Verdict.Doubled,
        (_, DeliveryState.Uncertain) => delivery.AsksPerson ? Verdict.Asked : Verdict.Silent,
        (1, DeliveryState.Live) => Verdict.ExactlyOne,
        (1, _) => Verdict.Silent,
        (_, DeliveryState.Expired) => Verdict.Expired,
        _ => Verdict.Lost,
    };
}
