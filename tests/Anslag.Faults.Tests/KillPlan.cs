namespace Anslag.Faults.Tests;

/// <summary>
/// The kills of a run: every point in turn and every fault in turn, and since their numbers have no common divisor, in time every point with
/// every fault. The same for the same seed.
/// </summary>
internal static class KillPlan
{
    private const int LatestPass = 3;
    private const int LongestMilliseconds = 400;

    public static IEnumerable<Kill> Of(int kills, int seed)
    {
        var random = new Random(seed);
        var faults = FaultPlan.For(kills);
        string[] points = [.. Kill.DeliveryPoints, .. Kill.ExchangePoints];
        var met = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            var point = points[kill % points.Length];
            yield return Kill.ExchangePoints.Contains(point)
                ? new Kill(point, 1, FaultPlan.Expired)
                : new Kill(point, TimeAt(point, random), faults[met++ % faults.Count]);
        }
    }

    private static int TimeAt(string point, Random random) =>
        point == Kill.AnyTime ? random.Next(0, LongestMilliseconds) : random.Next(1, LatestPass + 1);
}
