using System.Globalization;
using Anslag.Kernel.Time;
using CsCheck;

namespace Anslag.Tests.Kernel.Time;

public sealed class SwedishTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("2026-11-23", "14:30", "2026-11-23T13:30:00Z")]
    [InlineData("2026-07-01", "9.05", "2026-07-01T07:05:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")] // skipped: 03.30 in summer time
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")] // twice: the first
    public void A_wall_time_is_an_instant(string day, string time, string expected) =>
        SwedishTime.Parse(day, time)!.Value.ToUniversalTime().Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-02-30", "14:30")]
    [InlineData("23/11", "14:30")]
    [InlineData("2026-11-23", "25:00")]
    [InlineData("2026-11-23", "")]
    [InlineData(null, null)]
    public void What_is_no_time_is_none(string? day, string? time) => SwedishTime.Parse(day, time).Should().BeNull();

    [Fact]
    public void A_form_field_gives_back_the_same_minute_except_where_a_time_comes_twice() =>
        Gen.DateTime[new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)].Sample(instant =>
        {
            var minute = new DateTimeOffset(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
            var back = SwedishTime.Parse(SwedishTime.DateField(minute), SwedishTime.TimeField(minute))!.Value;
            return back == minute || (SwedishTime.Zone.IsAmbiguousTime(SwedishTime.Local(minute).DateTime) && back == minute.AddHours(-1));
        });

    [Theory]
    [InlineData("sv", "2026-11-23T14:30", "i dag kl. 14.30")]
    [InlineData("sv", "2026-11-24T09:00", "i morgon kl. 09.00")]
    [InlineData("sv", "2026-11-22T00:00", "i går kl. 00.00")]
    [InlineData("sv", "2026-12-01T09:00", "1 december kl. 09.00")]
    [InlineData("sv", "2027-01-02T09:00", "2 januari 2027 kl. 09.00")]
    [InlineData("en", "2026-11-23T14:30", "today at 14:30")]
    [InlineData("en", "2026-11-24T09:00", "tomorrow at 09:00")]
    [InlineData("en", "2026-11-20T09:00", "20 November at 09:00")]
    [InlineData("en", "2027-01-02T09:00", "2 January 2027 at 09:00")]
    public void A_time_in_words_is_in_the_readers_language(string language, string wall, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        SwedishTime.Parse(wall[..10], wall[11..])!.Value.InWords(Now).Should().Be(expected);
    }

    [Fact]
    public void A_minute_past_midnight_in_Sweden_is_another_day_although_it_is_not_in_UTC() =>
        SwedishTime.DateOf(new DateTimeOffset(2026, 6, 30, 22, 1, 0, TimeSpan.Zero)).Should().Be(new DateOnly(2026, 7, 1));
}
