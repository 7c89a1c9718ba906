namespace Anslag.Faults.Tests;

/// <summary>When and where a desk shall be killed.</summary>
/// <param name="Point">A named point of a delivery, or <see cref="AnyTime"/>.</param>
/// <param name="Time">The how-manieth delivery to pass the point, or the milliseconds until the kill.</param>
internal sealed record Kill(string Point, int Time)
{
    public const string AnyTime = "any time";
    private const string Prepared = "prepared";

    /// <summary>The points that a delivery passes, in their order; the last is none of them.</summary>
    public static readonly IReadOnlyList<string> Points = ["claimed", Prepared, "marking", "marked", "called", "saved", AnyTime];

    /// <summary>
    /// The kills of a run: every point as often as the others, at the first to the latest time that it is passed; the same for the same seed.
    /// Few deliveries have something to prepare, so there it is always the first.
    /// </summary>
    public static IEnumerable<Kill> Plan(int count, int seed, int latest)
    {
        var random = new Random(seed);
        for (var index = 0; index < count; index++)
        {
            var point = Points[index % Points.Count];
            var time = random.Next(1, latest + 1);
            yield return new Kill(point, point switch { AnyTime => random.Next(0, 400), Prepared => 1, _ => time });
        }
    }

    public IReadOnlyDictionary<string, string> Settings => Point == AnyTime
        ? new Dictionary<string, string>()
        : new Dictionary<string, string> { ["Faults:KillAt"] = $"{Point}:{Time}" };
}
