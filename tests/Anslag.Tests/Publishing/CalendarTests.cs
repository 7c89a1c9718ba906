using Anslag.Publishing.Calendar;

namespace Anslag.Tests.Publishing;

public sealed class CalendarTests
{
    [Fact]
    public void A_month_is_shown_in_whole_weeks_from_Monday_with_their_numbers()
    {
        var month = MonthOfPosts.Of(new DateOnly(2026, 11, 1), []);

        month.Weeks.Select(week => week.Number).Should().Equal(44, 45, 46, 47, 48, 49);
        month.Weeks[0].Days[0].Should().Match<DayOfPosts>(day => day.Day == new DateOnly(2026, 10, 26) && !day.IsInMonth);
        month.Weeks[^1].Days[^1].Day.Should().Be(new DateOnly(2026, 12, 6));
    }

    [Theory]
    [InlineData(2027, 3, 26, "GoodFriday")]
    [InlineData(2027, 5, 6, "AscensionDay")]
    [InlineData(2027, 6, 26, "MidsummerDay")]
    [InlineData(2026, 10, 31, "AllSaintsDay")]
    [InlineData(2026, 12, 26, "BoxingDay")]
    [InlineData(2026, 11, 22, null)]
    [InlineData(2026, 11, 23, null)]
    public void A_red_day_has_its_name(int year, int month, int day, string? name) => RedDays.NameOf(new DateOnly(year, month, day)).Should().Be(name);
}
