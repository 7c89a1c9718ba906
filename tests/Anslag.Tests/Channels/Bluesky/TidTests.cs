using Anslag.Channels.Bluesky.Posts;

namespace Anslag.Tests.Channels.Bluesky;

public sealed class TidTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 21, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_key_has_the_published_form() =>
        Enumerable.Range(0, 500).Select(minute => Tid.At(Now.AddMinutes(minute)))
            .Should().OnlyContain(key => key.Length == 13 && "234567abcdefghij".Contains(key[0]) && key.All("234567abcdefghijklmnopqrstuvwxyz".Contains));

    [Fact]
    public void A_later_key_sorts_after_an_earlier_one() =>
        string.CompareOrdinal(Tid.At(Now), Tid.At(Now.AddTicks(TimeSpan.TicksPerMicrosecond))).Should().BeNegative();

    [Fact]
    public void Two_keys_of_the_same_moment_are_seldom_the_same() =>
        Enumerable.Range(0, 20).Select(_ => Tid.At(Now)).Distinct().Should().HaveCountGreaterThan(10);
}
