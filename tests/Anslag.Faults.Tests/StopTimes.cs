namespace Anslag.Faults.Tests;

/// <summary>The times in which planned posts were stopped: from the return of the stop's commit until its lifting began.</summary>
internal sealed class StopTimes
{
    private readonly List<(DateTimeOffset From, DateTimeOffset Until)> _stops = [];

    public void Add(DateTimeOffset from, DateTimeOffset until) => _stops.Add((from, until));

    /// <summary>Whether one of the times lies in a stop.</summary>
    public bool Cover(IEnumerable<DateTimeOffset> times) => times.Any(time => _stops.Exists(stop => stop.From < time && time < stop.Until));
}
