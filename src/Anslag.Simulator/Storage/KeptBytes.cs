using System.Collections.Concurrent;

namespace Anslag.Simulator.Storage;

/// <summary>The bytes of uploaded files, by what they are: written before the journal names them.</summary>
internal abstract class KeptBytes(DataFolder folder, string name)
{
    private readonly ConcurrentDictionary<string, byte[]> _memory = new(StringComparer.Ordinal);

    public void Keep(string digest, byte[] bytes)
    {
        if (Place(digest) is not { } place)
            _memory[digest] = bytes;
        else if (!File.Exists(place))
            Write(place, bytes);
    }

    public byte[] Read(string digest) => Place(digest) is { } place ? File.ReadAllBytes(place) : _memory[digest];

    private string? Place(string digest) => folder.Place(name, digest);

    private static void Write(string place, byte[] bytes)
    {
        var beside = $"{place}.{Guid.NewGuid():N}";
        using (var file = new FileStream(beside, FileMode.CreateNew))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, place, overwrite: true);
    }
}
