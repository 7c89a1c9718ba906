using System.Security.Cryptography;

namespace Anslag.Channels.Bluesky.Posts;

/// <summary>Makes record keys: the time in microseconds and a random clock id, in an alphabet that sorts (atproto.com, TID).</summary>
internal static class Tid
{
    private const string Alphabet = "234567abcdefghijklmnopqrstuvwxyz";
    private const int Letters = 13;
    private const int BitsALetter = 5;
    private const int ClockIdBits = 10;

    public static string At(DateTimeOffset now)
    {
        var number = ((now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond << ClockIdBits) | (uint)RandomNumberGenerator.GetInt32(1 << ClockIdBits);
        return string.Create(Letters, number, static (text, number) =>
        {
            for (var place = Letters - 1; place >= 0; place--, number >>= BitsALetter)
                text[place] = Alphabet[(int)(number & (Alphabet.Length - 1))];
        });
    }
}
