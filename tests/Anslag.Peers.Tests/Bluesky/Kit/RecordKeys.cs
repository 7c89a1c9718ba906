namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>Keys of the form that a post must have: a time in microseconds, shifted by ten bits, as thirteen digits of a base of 32.</summary>
internal static class RecordKeys
{
    private const string Digits = "234567abcdefghijklmnopqrstuvwxyz";
    private const long AMicrosecond = 1 << 10;
    private static long _last = new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() * 1_000 * AMicrosecond;

    /// <summary>A key that no other test has.</summary>
    public static string Next() => Written(Interlocked.Add(ref _last, AMicrosecond));

    private static string Written(long number) =>
        string.Concat(Enumerable.Range(0, 13).Select(place => Digits[(int)(number >> (60 - 5 * place)) & 31]));
}
