using System.Diagnostics;
using System.Globalization;

namespace Anslag.Channels.SendDelivery;

/// <summary>Ends the process at the ordered point, as a power cut would: nothing is closed, nothing is said.</summary>
internal sealed class KillAtMilestone(FaultOptions faults) : ISendingMilestones
{
    private readonly (string Point, int Time) ordered = Read(faults.KillAt);
    private int passed;

    public void Pass(string point)
    {
        if (point != ordered.Point || Interlocked.Increment(ref passed) != ordered.Time)
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private static (string Point, int Time) Read(string killAt) => killAt.Split(':') is [var point, var time]
        ? (point, int.Parse(time, CultureInfo.InvariantCulture))
        : (killAt, 1);
}
