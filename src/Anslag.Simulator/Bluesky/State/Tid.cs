namespace Anslag.Simulator.Bluesky.State;

/// <summary>Keys that sort by time: 53 bits of microseconds since 1970 and 10 of a clock's number, five bits a letter.</summary>
internal static class Tid
{
    private const string Letters = "234567abcdefghijklmnopqrstuvwxyz";
    private const string FirstLetters = "234567abcdefghij";
    private const int Length = 13;
    private const int BitsPerLetter = 5;
    private const int ClockBits = 10;
    private const long ClockNumber = 17;

    public static bool IsOne(string text) => text.Length == Length && FirstLetters.Contains(text[0]) && text.All(Letters.Contains);

    /// <summary>The key for now, or the one after the last when that is later.</summary>
    public static string After(string last, DateTimeOffset now)
    {
        var microseconds = (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        var number = (microseconds << ClockBits) | ClockNumber;
        return Write(last.Length == 0 ? number : Math.Max(number, Read(last) + (1L << ClockBits)));
    }

    private static long Read(string text) => text.Aggregate(0L, (number, letter) => (number << BitsPerLetter) | (long)Letters.IndexOf(letter));

    private static string Write(long number) => string.Create(Length, number, (letters, left) =>
    {
        for (var place = Length - 1; place >= 0; place--, left >>= BitsPerLetter)
            letters[place] = Letters[(int)(left & 31)];
    });
}
