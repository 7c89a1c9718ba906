using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Media;

/// <summary>What a picture must be to be taken in.</summary>
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
}

internal sealed class MediaRuleTexts;
