using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>The binary form of a record that its hash is taken of: CBOR with one way to write everything (RFC 8949, DAG-CBOR).</summary>
internal static class DagCbor
{
    private const int Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, List = 4, Map = 5, Tag = 6;
    private const byte False = 0xF4, True = 0xF5, Null = 0xF6;
    private const int LinkTag = 42;

    public static byte[] Encode(JsonElement value)
    {
        var bytes = new List<byte>();
        Write(bytes, value);
        return [.. bytes];
    }

    private static void Write(List<byte> into, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.Text("$link") is { } cid:
                WriteLink(into, Cid.Binary(cid));
                break;
            case JsonValueKind.Object when value.Text("$bytes") is { } base64:
                WriteBytes(into, Bytes, Convert.FromBase64String(Padded(base64)));
                break;
            case JsonValueKind.Object:
                WriteMap(into, value);
                break;
            case JsonValueKind.Array:
                WriteHead(into, List, (ulong)value.GetArrayLength());
                foreach (var item in value.EnumerateArray())
                    Write(into, item);
                break;
            case JsonValueKind.String:
                WriteBytes(into, Text, Encoding.UTF8.GetBytes(value.GetString()!));
                break;
            case JsonValueKind.Number:
                WriteNumber(into, value.GetInt64());
                break;
            default:
                into.Add(value.ValueKind switch { JsonValueKind.True => True, JsonValueKind.False => False, _ => Null });
                break;
        }
    }

    /// <summary>Keys are sorted by length first, then by their bytes.</summary>
    private static void WriteMap(List<byte> into, JsonElement map)
    {
        var parts = map.EnumerateObject().Select(part => (Key: Encoding.UTF8.GetBytes(part.Name), part.Value)).ToList();
        parts.Sort((one, other) => one.Key.Length != other.Key.Length
            ? one.Key.Length.CompareTo(other.Key.Length)
            : one.Key.AsSpan().SequenceCompareTo(other.Key));
        WriteHead(into, Map, (ulong)parts.Count);
        foreach (var (key, value) in parts)
        {
            WriteBytes(into, Text, key);
            Write(into, value);
        }
    }

    private static void WriteLink(List<byte> into, byte[] cid)
    {
        WriteHead(into, Tag, LinkTag);
        WriteBytes(into, Bytes, [0, .. cid]);
    }

    private static void WriteNumber(List<byte> into, long number) =>
        WriteHead(into, number < 0 ? Negative : Unsigned, (ulong)(number < 0 ? -1 - number : number));

    private static void WriteBytes(List<byte> into, int kind, byte[] bytes)
    {
        WriteHead(into, kind, (ulong)bytes.Length);
        into.AddRange(bytes);
    }

    private static void WriteHead(List<byte> into, int kind, ulong size)
    {
        Span<byte> wide = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(wide, size);
        var (mark, length) = size switch
        {
            < 24 => ((int)size, 0),
            <= byte.MaxValue => (24, 1),
            <= ushort.MaxValue => (25, 2),
            <= uint.MaxValue => (26, 4),
            _ => (27, 8),
        };
        into.Add((byte)((kind << 5) | mark));
        into.AddRange(wide[^length..]);
    }

    private static string Padded(string base64) => base64.PadRight((base64.Length + 3) / 4 * 4, '=');
}
