using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Anslag.Browser.Tests;

/// <summary>The app in a person's telephone, written from RFC 6238 and not from the program's own arithmetic.</summary>
/// <param name="shown">The key as the page shows it: Base32 in groups.</param>
internal sealed class AuthenticatorApp(string shown)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongAgo = TimeSpan.FromMinutes(10);
    private readonly byte[] _key = Bytes(shown);
    private readonly DateTimeOffset _firstUsed = TimeProvider.System.GetUtcNow();

    /// <summary>The code that the app showed when it got the key.</summary>
    public string FirstCode => CodeAt(_firstUsed);

    /// <summary>The code after that one. A clock may go a step wrong, so nobody has to wait for it.</summary>
    public string NextCode => CodeAt(_firstUsed + Step);

    /// <summary>A code that is right no longer.</summary>
    public string OldCode => CodeAt(_firstUsed - LongAgo);

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238's default, and the only one that every app has")]
    private string CodeAt(DateTimeOffset now)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, now.ToUnixTimeSeconds() / (long)Step.TotalSeconds);
        var hash = HMACSHA1.HashData(_key, counter);
        var four = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (four % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var (bits, count) = (0, 0);
        List<byte> bytes = [];
        foreach (var letter in base32.Where(Base32.Contains))
        {
            (bits, count) = (((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, count + 5);
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }
        return [.. bytes];
    }
}
