using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Anslag.Simulator.Tests.Bluesky.Lexicons;

/// <summary>The string formats, told anew from the specification, so that a mistake in the simulator's own is found.</summary>
internal static partial class LexiconFormats
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    public static bool Holds(string format, string text) => format switch
    {
        "did" => text.Split(':') is ["did", var method, ..] && text.Split(':').Length > 2 && method.All(char.IsAsciiLetterLower) && !text.EndsWith(':'),
        "handle" => IsHandle(text),
        "at-identifier" => text.StartsWith("did:", StringComparison.Ordinal) ? Holds("did", text) : IsHandle(text),
        "nsid" => text.Split('.') is { Length: > 2 } parts && parts.All(part => part.Length > 0) && parts[^1].All(char.IsAsciiLetterOrDigit),
        "cid" => text.Length == 59 && text[0] == 'b' && text[1..].All(Base32.Contains),
        "tid" => text.Length == 13 && text.All(letter => char.IsAsciiLetterLower(letter) || letter is >= '2' and <= '7') && text[0] <= 'j',
        "record-key" => text.Length is > 0 and <= 512 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "_~.:-".Contains(letter)),
        "at-uri" => IsAtUri(text),
        "language" => Language().IsMatch(text),
        "uri" => IsUri(text),
        "datetime" => IsDateTime(text),
        _ => throw new InvalidOperationException($"The lexicons have a format that is not known here: {format}"),
    };

    public static bool IsMedia(string accepted, string type) =>
        accepted == "*/*" || accepted == type || (accepted.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(accepted[..^1], StringComparison.Ordinal));

    private static bool IsHandle(string text) =>
        text.Contains('.') && !IPAddress.TryParse(text, out _) && Uri.CheckHostName(text) == UriHostNameType.Dns && char.IsAsciiLetter(text.Split('.')[^1][0]);

    private static bool IsUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && text.StartsWith($"{uri.Scheme}:", StringComparison.OrdinalIgnoreCase)
        && text[(uri.Scheme.Length + 1)..].TrimStart('/').Length > 0
        && !text.Any(char.IsWhiteSpace);

    private static bool IsAtUri(string text) => text.Split('/') switch
    {
        ["at:", "", var authority] => Holds("at-identifier", authority),
        ["at:", "", var authority, var collection] => Holds("at-identifier", authority) && Holds("nsid", collection),
        ["at:", "", var authority, var collection, var key] => Holds("at-identifier", authority) && Holds("nsid", collection) && Holds("record-key", key),
        _ => false,
    };

    private static bool IsDateTime(string text) => DateTimeText().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Language();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9](\.[0-9]+)?(Z|[+-][0-9][0-9]:[0-9][0-9])\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DateTimeText();
}
