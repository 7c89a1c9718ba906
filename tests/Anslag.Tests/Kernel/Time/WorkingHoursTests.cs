using Anslag.Kernel.Time;
using CsCheck;
using static Anslag.Testing.SwedishTime;

namespace Anslag.Tests.Kernel.Time;

public sealed class WorkingHoursTests
{
    private static readonly WorkingHours Office = WorkingHours.Office;
    private static readonly Gen<DateTimeOffset> Instants = Gen.Int[0, 5_000_000].Select(minutes => At(2025, 1, 1).AddMinutes(minutes));
    private static readonly Gen<TimeSpan> Times = Gen.Int[0, 6_000].Select(minutes => TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Work_within_a_day_goes_by_the_clock() =>
        Office.AddWorkingTime(At(2026, 11, 23, 9), TimeSpan.FromHours(4)).Should().Be(At(2026, 11, 23, 13));

    [Fact]
    public void Work_from_Friday_afternoon_goes_on_on_Monday() =>
        Office.AddWorkingTime(At(2026, 11, 20, 16), TimeSpan.FromHours(2)).Should().Be(At(2026, 11, 23, 9));

    [Fact]
    public void Work_that_comes_at_night_begins_in_the_morning() =>
        Office.AddWorkingTime(At(2026, 11, 23, 23), TimeSpan.FromHours(1)).Should().Be(At(2026, 11, 24, 9));

    [Fact]
    public void Easter_takes_no_working_time() =>
        Office.AddWorkingTime(At(2026, 4, 2, 16, 30), TimeSpan.FromHours(1)).Should().Be(At(2026, 4, 7, 8, 30));

    [Fact]
    public void What_is_added_is_what_is_between() => Gen.Select(Instants, Times).Sample((start, time) =>
        Office.WorkingTimeBetween(start, Office.AddWorkingTime(start, time)) == time);

    [Fact]
    public void Adding_in_two_parts_is_adding_at_once() => Gen.Select(Instants, Times, Times).Sample((start, one, other) =>
        Office.AddWorkingTime(Office.AddWorkingTime(start, one), other) == Office.AddWorkingTime(start, one + other) || other == TimeSpan.Zero);
}
