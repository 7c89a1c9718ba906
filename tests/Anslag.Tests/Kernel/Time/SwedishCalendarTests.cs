using System.Globalization;
using Anslag.Kernel.Time;
using CsCheck;

namespace Anslag.Tests.Kernel.Time;

public sealed class SwedishCalendarTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 36_500].Select(days => new DateOnly(2000, 1, 1).AddDays(days));

    [Theory]
    [InlineData(1999, "1999-04-04")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_on_its_day(int year, string day) => SwedishCalendar.Easter(year).Should().Be(Day(day));

    [Theory]
    [InlineData("2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24",
        "2026-06-06", "2026-06-20", "2026-10-31", "2026-12-25", "2026-12-26")]
    public void The_holidays_of_2026_are_red(params string[] days) =>
        AllDays(2026).Where(day => SwedishCalendar.IsRed(day) && day.DayOfWeek is not DayOfWeek.Sunday)
            .Should().Equal(days.Select(Day).Where(day => day.DayOfWeek is not DayOfWeek.Sunday));

    [Theory]
    [InlineData(2025, 249)]
    [InlineData(2026, 251)]
    public void A_year_has_its_number_of_working_days(int year, int count) =>
        AllDays(year).Count(SwedishCalendar.IsWorkingDay).Should().Be(count);

    [Theory]
    [InlineData("2026-01-05")] // before Epiphany
    [InlineData("2026-01-02")] // after New Year's Day
    [InlineData("2026-05-15")] // after Ascension Day
    public void A_working_day_between_free_days_is_a_klamdag(string day) => SwedishCalendar.IsSqueezeDay(Day(day)).Should().BeTrue();

    [Theory]
    [InlineData("2026-06-19")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    public void An_eve_is_neither_red_nor_a_working_day(string day) =>
        (SwedishCalendar.IsRed(Day(day)), SwedishCalendar.IsWorkingDay(Day(day))).Should().Be((false, false));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April() => Gen.Int[1900, 2300].Sample(year =>
        SwedishCalendar.Easter(year) is { DayOfWeek: DayOfWeek.Sunday } day && day >= new DateOnly(year, 3, 22) && day <= new DateOnly(year, 4, 25));

    [Fact]
    public void Midsummer_and_All_Saints_are_Saturdays_in_their_weeks() => Gen.Int[2005, 2200].Sample(year =>
        AllDays(year).Count(day => day is { Month: 6, Day: >= 20 and <= 26, DayOfWeek: DayOfWeek.Saturday } && SwedishCalendar.IsRed(day)) == 1
        && AllDays(year).Count(day => day.DayOfWeek is DayOfWeek.Saturday && SwedishCalendar.IsRed(day) && day >= new DateOnly(year, 10, 31) && day <= new DateOnly(year, 11, 6)) == 1);

    [Fact]
    public void Working_days_are_added_one_by_one() => Gen.Select(Days, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((day, one, other) =>
        SwedishCalendar.AddWorkingDays(SwedishCalendar.AddWorkingDays(day, one), other) == SwedishCalendar.AddWorkingDays(day, one + other));

    private static IEnumerable<DateOnly> AllDays(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            yield return day;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
