using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Anslag.People.TwoStep;

/// <summary>One-time codes of an authenticator app (RFC 6238: SHA-1, 30 s, six digits, as every app has them).</summary>
public static class Totp
{
    private const int KeyBytes = 20;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const long StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key of 160 bits in Base32, as apps take it.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Base32, KeyBytes * 8 / 5);

    /// <summary>The address that an app reads from a QR code.</summary>
    public static string Address(string key, string person) =>
        $"otpauth://totp/Anslag:{Uri.EscapeDataString(person)}?secret={key}&issuer=Anslag&digits={Digits}&period={StepSeconds}";

    /// <summary>The time step whose code this is: the present one or a neighbour, and later than the last that was taken.</summary>
    public static long? StepOf(string key, string? typed, DateTimeOffset now, long last)
    {
        var code = string.Concat((typed ?? string.Empty).Where(char.IsAsciiDigit));
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long[] steps = [present, present - 1, present + 1];
        return steps.Where(step => step > last && Fits(Code(key, step), code)).Select(step => (long?)step).FirstOrDefault();
    }

    /// <summary>The code at an instant.</summary>
    public static string CodeAt(string key, DateTimeOffset now) => Code(key, now.ToUnixTimeSeconds() / StepSeconds);

    private static bool Fits(string right, string typed) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(right), System.Text.Encoding.ASCII.GetBytes(typed));

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238's default, and the only one that every app has")]
    private static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Bytes(key), counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFFFFFF;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
