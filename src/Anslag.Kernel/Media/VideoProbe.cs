using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Media;

/// <summary>What <c>ffprobe</c> says of a file, and whether it is a video that we take.</summary>
internal sealed record VideoProbe(
    [property: JsonPropertyName("streams")] IReadOnlyList<VideoProbe.Track>? Tracks,
    [property: JsonPropertyName("format")] VideoProbe.Whole? Format)
{
    private const int LongestSide = 8192;
    private static readonly string[] Hevc = ["hevc", "h265"];

    public static VideoProbe? Read(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<VideoProbe>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The facts.</summary>
    /// <exception cref="BrokenRule">It is no video that we take.</exception>
    public Video Judge()
    {
        var pictures = Of("video") ?? throw new BrokenRule(MediaRules.KnownVideo);
        var sound = Of("audio");
        if (Hevc.Contains(pictures.Codec))
            throw new BrokenRule(MediaRules.NotHevc);
        if (pictures.Codec is not "h264" || sound?.Codec is not (null or "aac"))
            throw new BrokenRule(MediaRules.KnownVideo);
        var (width, height) = pictures.Size;
        if (width is < 1 or > LongestSide || height is < 1 or > LongestSide || Length is not { } length)
            throw new BrokenRule(MediaRules.VideoUndamaged);
        return new Video("mp4", pictures.Codec, sound?.Codec, width, height, length, pictures.FrameRate, pictures.Rotation);
    }

    private TimeSpan? Length =>
        double.TryParse(Format?.Duration, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1_000_000
            ? TimeSpan.FromMilliseconds(Math.Round(seconds * 1000))
            : null;

    private Track? Of(string kind) => Tracks?.FirstOrDefault(track => track.Kind == kind);

    internal sealed record Whole([property: JsonPropertyName("duration")] string? Duration);

    internal sealed record Track(
        [property: JsonPropertyName("codec_type")] string? Kind,
        [property: JsonPropertyName("codec_name")] string? Codec,
        [property: JsonPropertyName("width")] int Width,
        [property: JsonPropertyName("height")] int Height,
        [property: JsonPropertyName("avg_frame_rate")] string? Rate,
        [property: JsonPropertyName("side_data_list")] IReadOnlyList<Turn>? Turns)
    {
        public int Rotation => Turns?.Select(turn => turn.Degrees).FirstOrDefault(degrees => degrees is not null) ?? 0;

        public (int Width, int Height) Size => Rotation % 180 == 0 ? (Width, Height) : (Height, Width);

        /// <summary>A fraction, such as 30000/1001.</summary>
        public double FrameRate => Rate?.Split('/') is [var over, var under] && Number(over) is var dividend && Number(under) is > 0 and var divisor
            ? Math.Round(dividend / divisor, 3)
            : 0;

        private static double Number(string digits) => double.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    internal sealed record Turn([property: JsonPropertyName("rotation")] int? Degrees);
}
