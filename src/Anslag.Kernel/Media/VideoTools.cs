using System.ComponentModel;
using System.Globalization;
using Anslag.Kernel.Rules;
using CliWrap;

namespace Anslag.Kernel.Media;

/// <summary>
/// FFmpeg's programs, as processes of their own. What they read comes from strangers: they open no other file and no network, know no
/// format but the one that we take, and have little time and memory.
/// </summary>
internal sealed class VideoTools(MediaOptions options, TimeProvider time)
{
    private const string Package = "ffmpeg";
    private const int MostOutput = 30_000_000;

    private static readonly string[] Untrusted =
    [
        "-hide_banner", "-loglevel", "error", "-max_alloc", "500000000", "-protocol_whitelist", "file", "-format_whitelist", "mov,mp4,m4a,3gp,3g2,mj2",
    ];

    private static readonly string[] Alone = ["-nostdin", "-y", "-threads", "1"];

    /// <summary>Makes sure that the programs are there, before anything is uploaded in vain.</summary>
    /// <exception cref="BrokenRule">They are not installed.</exception>
    public void RequireInstalled()
    {
        string[] folders = options.VideoTools.Length > 0 ? [options.VideoTools] : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (!Array.Exists(folders, folder => File.Exists(Path.Combine(folder, "ffprobe")) && File.Exists(Path.Combine(folder, "ffmpeg"))))
            throw new BrokenRule(MediaRules.VideoToolsAreInstalled, Package);
    }

    /// <summary>What <c>ffprobe</c> says of a file, as JSON; <see langword="null"/> where it cannot read it.</summary>
    public Task<byte[]?> ProbeAsync(string path, CancellationToken cancellationToken) => RunAsync(
        "ffprobe",
        [
            .. Untrusted, "-print_format", "json", "-show_entries",
            "format=format_name,duration:stream=codec_type,codec_name,width,height,avg_frame_rate:stream_side_data=rotation", path,
        ],
        cancellationToken);

    /// <summary>
    /// Writes pictures and sound as they are into a new file, without metadata (phones write there where a film was taken) and with its
    /// table of contents first, so that it can be shown before all of it is there.
    /// </summary>
    /// <returns>Whether it could be done.</returns>
    public async Task<bool> CleanAsync(string path, string clean, CancellationToken cancellationToken) => await RunAsync(
        "ffmpeg",
        [
            .. Untrusted, .. Alone, "-i", path, "-map", "0:v:0", "-map", "0:a:0?", "-c", "copy", "-map_metadata", "-1", "-map_chapters", "-1",
            "-fflags", "+bitexact", "-flags", "+bitexact", "-movflags", "+faststart", "-f", "mp4", clean,
        ],
        cancellationToken) is not null;

    /// <summary>A picture of the video at a time, as JPEG, upright; <see langword="null"/> where there is none.</summary>
    public Task<byte[]?> StillAsync(string path, TimeSpan at, CancellationToken cancellationToken) => RunAsync(
        "ffmpeg",
        [
            .. Untrusted, .. Alone, "-ss", at.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture), "-i", path,
            "-an", "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-f", "image2pipe", "pipe:1",
        ],
        cancellationToken);

    private async Task<byte[]?> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.VideoToolTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var output = new MemoryStream();
        try
        {
            var result = await Cli.Wrap(Path.Combine(options.VideoTools, program)).WithArguments(arguments).WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(PipeTarget.Create((said, cancellation) => ReadAsync(said, output, cancellation)))
                .ExecuteAsync(either.Token);
            return result.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            throw new BrokenRule(MediaRules.VideoToolsAreInstalled, Package);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new BrokenRule(MediaRules.VideoReadInTime);
        }
    }

    /// <summary>Keeps a reasonable beginning and lets the rest go by, so that the program is never held up.</summary>
    private static async Task ReadAsync(Stream said, MemoryStream output, CancellationToken cancellationToken)
    {
        var part = new byte[81_920];
        while (await said.ReadAsync(part, cancellationToken) is > 0 and var length)
            output.Write(part, 0, (int)Math.Min(length, MostOutput - output.Length));
    }
}
