using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook;

/// <summary>What a post says on Facebook, and what Facebook would refuse in it.</summary>
internal static partial class FacebookContent
{
    public const string NoFacebookLinks = "content.no-facebook-links";
    private static readonly ResourceManager Words = new(typeof(DeliveryTexts));

    /// <summary>The message; a correction says what it corrects.</summary>
    public static string Message(Sending sending) =>
        sending is { Kind: DeliveryKind.Correction, Content.Note: { Length: > 0 } note }
            ? $"{sending.Content.Text}\n\n{string.Format(CultureInfo.InvariantCulture, Corrected(sending.Content.Language), note)}"
            : sending.Content.Text;

    /// <summary>What is said with a video, which has no place of its own for a link.</summary>
    public static string VideoWords(Sending sending) =>
        sending.Content.Link is { } link ? $"{Message(sending)}\n\n{link.AbsoluteUri}" : Message(sending);

    /// <summary>Facebook answers 1609008 to a link to itself.</summary>
    public static IReadOnlyList<ContentProblem> Problems(Outgoing content) =>
        FacebookLink().IsMatch(content.Text) || content.Link is { } link && FacebookLink().IsMatch(link.AbsoluteUri)
            ? [new ContentProblem(NoFacebookLinks, [], Blocks: true)]
            : [];

    /// <summary>Two messages that a reader would call the same: line breaks, spaces and composed letters differ on the way.</summary>
    public static string Normalised(string? message) => Spaces().Replace((message ?? string.Empty).Normalize(NormalizationForm.FormC), " ").Trim();

    private static string Corrected(string language) => Words.GetString("facebook.corrected", CultureInfo.GetCultureInfo(language)) ?? "{0}";

    [GeneratedRegex(@"\b(?:https?://)?(?:[a-z-]+\.)?(?:facebook\.com|fb\.com|fb\.me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FacebookLink();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
