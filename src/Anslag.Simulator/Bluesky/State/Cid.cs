using System.Security.Cryptography;
using System.Text.Json;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>Content hashes in the network's own form: version 1, SHA-256, base32.</summary>
internal static class Cid
{
    private const byte Version = 1;
    private const byte RawCodec = 0x55;
    private const byte DagCborCodec = 0x71;
    private const byte Sha256 = 0x12;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    public static string OfBytes(ReadOnlySpan<byte> bytes) => Written(RawCodec, bytes);

    public static string OfRecord(JsonElement record) => Written(DagCborCodec, DagCbor.Encode(record));

    /// <summary>The binary form that a link in a record is hashed as.</summary>
    public static byte[] Binary(string cid)
    {
        var (bytes, held, bits) = (new List<byte>(), 0, 0);
        foreach (var letter in cid.AsSpan(1))
        {
            (held, bits) = ((held << 5) | Letters.IndexOf(letter), bits + 5);
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }
        return [.. bytes];
    }

    private static string Written(byte codec, ReadOnlySpan<byte> content)
    {
        byte[] cid = [Version, codec, Sha256, SHA256.HashSizeInBytes, .. SHA256.HashData(content)];
        var (text, held, bits) = (new List<char> { 'b' }, 0, 0);
        foreach (var next in cid)
        {
            (held, bits) = ((held << 8) | next, bits + 8);
            for (; bits >= 5; bits -= 5)
                text.Add(Letters[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }
        if (bits > 0)
            text.Add(Letters[(held << (5 - bits)) & 31]);
        return string.Concat(text);
    }
}
