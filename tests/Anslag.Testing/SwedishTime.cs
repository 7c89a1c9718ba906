using Microsoft.Extensions.Time.Testing;

namespace Anslag.Testing;

/// <summary>Moments and clocks written as a Swede reads them.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0)
    {
        var local = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Stockholm.GetUtcOffset(local));
    }

    /// <summary>A clock that stands until it is told to go.</summary>
    public static FakeTimeProvider ClockAt(int year, int month, int day, int hour = 0, int minute = 0)
    {
        var clock = new FakeTimeProvider(At(year, month, day, hour, minute).ToUniversalTime());
        clock.SetLocalTimeZone(Stockholm);
        return clock;
    }
}
