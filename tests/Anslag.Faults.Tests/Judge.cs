namespace Anslag.Faults.Tests;

/// <summary>Judges each delivery by what stands on its network and by what the promises say.</summary>
internal sealed class Judge(Tally tally, StopTimes stops)
{
    /// <summary>Judges one, and counts it.</summary>
    /// <param name="text">What was queued.</param>
    /// <param name="network">On which network.</param>
    /// <param name="marked">The delivery there, and its marks.</param>
    /// <param name="posts">When it came to be there, as often as it stands there.</param>
    public void Judges(QueuedText text, string network, MarkedDelivery marked, IReadOnlyCollection<DateTimeOffset> posts)
    {
        var fault = text.Fault.Network == network ? text.Fault : Fault.None;
        tally.Count(network, fault, new Judgement(
            Verdicts.Of(marked.Delivery, posts.Count),
            IsLate(marked, posts, fault),
            marked.Delivery.Planned && stops.Cover(marked.Marks),
            $"{network} {fault.Kind}: {marked.Delivery.Id} {marked.Delivery.State} {marked.Delivery.Reason}, {posts.Count} there"));
    }

    /// <summary>
    /// Nothing is marked after "valid until". What was marked before is on its way no longer than the longest call, and where the network
    /// itself is late by order, by so much longer.
    /// </summary>
    private static bool IsLate(MarkedDelivery marked, IEnumerable<DateTimeOffset> posts, Fault fault) =>
        marked.Delivery.ValidUntil is { } end
        && (marked.Marks.Any(mark => mark > end) || posts.Any(post => post > end + KillRun.LongestCall + fault.Lateness));
}

/// <summary>What was found of a delivery.</summary>
/// <param name="Verdict">What stands there, beside what the desk says.</param>
/// <param name="IsLate">Whether it was sent, or came to be there, after its "valid until".</param>
/// <param name="IsAfterStop">Whether it was marked while a stop covered it.</param>
/// <param name="Delivery">Which it was, for who has to look.</param>
internal sealed record Judgement(Verdict Verdict, bool IsLate, bool IsAfterStop, string Delivery)
{
    public bool IsDefect => IsLate || IsAfterStop || Verdicts.Defects.Contains(Verdict);
}
