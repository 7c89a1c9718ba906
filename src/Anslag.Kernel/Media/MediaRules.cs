using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Media;

/// <summary>What a picture or a video must be to be taken in.</summary>
public static class MediaRules
{
    /// <summary>JPEG, PNG, WebP or GIF, judged by content.</summary>
    public static readonly Rule KnownFormat = new("media.known-format", typeof(MediaRuleTexts));

    /// <summary>HEIC, what iPhones keep by default, has to be exported as JPEG.</summary>
    public static readonly Rule NotHeic = new("media.not-heic", typeof(MediaRuleTexts));

    /// <summary>The file is at most so large; detail: megabytes.</summary>
    public static readonly Rule SmallEnough = new("media.small-enough", typeof(MediaRuleTexts));

    /// <summary>The picture has at most so many pixels; details: width, height, most megapixels.</summary>
    public static readonly Rule FewEnoughPixels = new("media.few-enough-pixels", typeof(MediaRuleTexts));

    /// <summary>The whole picture can be read.</summary>
    public static readonly Rule Undamaged = new("media.undamaged", typeof(MediaRuleTexts));

    /// <summary>MP4 or MOV with pictures in H.264 and sound in AAC or none, judged by content.</summary>
    public static readonly Rule KnownVideo = new("media.known-video", typeof(MediaRuleTexts));

    /// <summary>HEVC (H.265), what iPhones film in by default, has to be exported as H.264.</summary>
    public static readonly Rule NotHevc = new("media.not-hevc", typeof(MediaRuleTexts));

    /// <summary>The file is at most so large; detail: megabytes.</summary>
    public static readonly Rule VideoSmallEnough = new("media.video-small-enough", typeof(MediaRuleTexts));

    /// <summary>The whole video can be read.</summary>
    public static readonly Rule VideoUndamaged = new("media.video-undamaged", typeof(MediaRuleTexts));

    /// <summary>It is read within the time that one video may take.</summary>
    public static readonly Rule VideoReadInTime = new("media.video-read-in-time", typeof(MediaRuleTexts));

    /// <summary>FFmpeg is installed; detail: the package.</summary>
    public static readonly Rule VideoToolsAreInstalled = new("media.video-tools-are-installed", typeof(MediaRuleTexts));
}

internal sealed class MediaRuleTexts;
