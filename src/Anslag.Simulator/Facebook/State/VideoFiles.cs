using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.State;

/// <summary>The bytes of the videos, written where they belong as they come. Without a folder they lie in a temporary one and end with the program.</summary>
internal sealed class VideoFiles(DataFolder folder) : IDisposable
{
    private readonly Lazy<DirectoryInfo> _temporary = new(() => Directory.CreateTempSubdirectory("anslag-simulator-"));

    /// <summary>Writes a part from its place on.</summary>
    /// <returns>How much of the video is there then.</returns>
    public async Task<long> WriteAsync(Video video, Stream part, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(Place(video), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        file.Position = video.Received;
        try
        {
            await part.CopyToAsync(file, cancellationToken);
        }
        catch (IOException)
        {
            // The caller was cut off: what has come is kept, and the rest may come later.
        }
        file.Flush(flushToDisk: true);
        return file.Position;
    }

    /// <summary>Writes a short part.</summary>
    public void Write(Video video, byte[] part)
    {
        using var file = new FileStream(Place(video), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        file.Position = video.Received;
        file.Write(part);
        file.Flush(flushToDisk: true);
    }

    public FileStream Read(Video video) => new(Place(video), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    /// <summary>Whether it begins as MP4 and MOV do.</summary>
    public bool IsVideo(Video video)
    {
        var beginning = new byte[8];
        using var file = Read(video);
        return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == beginning.Length && beginning.AsSpan(4).SequenceEqual("ftyp"u8);
    }

    public void Dispose()
    {
        if (_temporary.IsValueCreated)
            _temporary.Value.Delete(recursive: true);
    }

    private string Place(Video video) => folder.Place("facebook-videos", video.Id) ?? Path.Combine(_temporary.Value.FullName, video.Id);
}
