using System.Collections.Concurrent;
using System.Diagnostics;

namespace Anslag.Testing;

/// <summary>A film to be made by ffmpeg: a moving test card with a tone.</summary>
/// <param name="Width">Width in pixels, as it is stored.</param>
/// <param name="Height">Height in pixels, as it is stored.</param>
/// <param name="Seconds">How long.</param>
public sealed record Film(int Width = 320, int Height = 180, int Seconds = 2)
{
    private static readonly ConcurrentDictionary<Film, Lazy<byte[]>> _made = new();

    /// <summary>The ending of a container's name.</summary>
    public string Container { get; init; } = "mp4";

    public string Codec { get; init; } = "libx264";

    /// <summary>The sound's codec; empty for a silent film.</summary>
    public string Sound { get; init; } = "aac";

    /// <summary>How the camera was turned, in degrees.</summary>
    public int Rotation { get; init; }

    /// <summary>What a telephone writes beside the pictures: where it was.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Whether the table of contents comes first.</summary>
    public bool FastStart { get; init; }

    /// <summary>Higher than wide and long enough to be a reel.</summary>
    public static Film Reel { get; } = new(540, 960, 4);

    /// <summary>The file. Skips the test, with the reason, where ffmpeg is missing.</summary>
    public byte[] Bytes() => _made.GetOrAdd(this, film => new Lazy<byte[]>(film.Make)).Value;

    /// <summary>The film and then, in the same file, so much of nothing that it is as large as is asked for; never whole in memory.</summary>
    public Stream Padded(long size) => new PaddedFilm(Bytes(), size);

    private byte[] Make()
    {
        using var folder = new TemporaryFolder();
        var (straight, file) = (folder[$"straight.{Container}"], folder[$"film.{Container}"]);
        string[] sound = Sound.Length > 0 ? ["-f", "lavfi", "-i", $"sine=440:duration={Seconds}", "-c:a", Sound] : [];
        string[] starts = FastStart ? ["-movflags", "+faststart"] : [];
        Run(
        [
            "-f", "lavfi", "-i", $"testsrc=size={Width}x{Height}:rate=25:duration={Seconds}", .. sound,
            "-c:v", Codec, "-pix_fmt", "yuv420p", "-preset", "ultrafast", "-metadata", $"location={Place}", "-metadata", $"comment={Place}", .. starts, straight,
        ]);
        if (Rotation == 0)
            return File.ReadAllBytes(straight);
        Run(["-i", straight, "-map_metadata", "0", "-metadata:s:v", $"rotate={Rotation}", "-c", "copy", file]);
        return File.ReadAllBytes(file);
    }

    private static void Run(string[] arguments)
    {
        if (!Ffmpeg.IsInstalled)
            Skip.Because("ffmpeg is not installed");
        using var process = Process.Start(new ProcessStartInfo("ffmpeg", ["-v", "error", "-nostdin", "-y", .. arguments]) { RedirectStandardError = true, UseShellExecute = false })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"ffmpeg could not make a film: {said}");
    }
}

/// <summary>Debian's ffmpeg.</summary>
public static class Ffmpeg
{
    public static bool IsInstalled { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "ffmpeg")));
}
