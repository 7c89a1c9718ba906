using System.Globalization;
using System.Text.Json.Nodes;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What is wrong with a video or with the way in which it comes.</summary>
internal static class VideoErrors
{
    /// <summary>The smallest of the limits that sources name.</summary>
    public const long Largest = 2_000_000_000;

    private const int BadRequest = StatusCodes.Status400BadRequest;

    /// <summary>Says where the upload stands, so that it can go on from there.</summary>
    public static GraphError WrongOffset(long start, string end) => new(BadRequest, 6001, "There was a problem uploading your video. Please try again.")
    {
        Subcode = 1363037,
        Data = new JsonObject { ["start_offset"] = start.ToString(CultureInfo.InvariantCulture), ["end_offset"] = end },
    };

    public static GraphError WrongSize() => new(BadRequest, 6000, "The part is larger than what was asked for, or the video than what is taken.") { Subcode = 1363021 };

    public static GraphError NoSession() => new(BadRequest, 6000, "There is no such upload session.") { Subcode = 1363030 };

    public static GraphError NotWhole() => new(BadRequest, 6000, "The upload is not complete.") { Subcode = 1363026 };

    public static GraphError Unreadable() => new(BadRequest, 352, "The video file is in a format that is not supported.") { Subcode = 1363024 };

    public static GraphError OnlyPublished() => ParameterErrors.Invalid("Param video_state must be PUBLISHED here");
}
