using System.Globalization;
using System.Text.RegularExpressions;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>A form that a string can have.</summary>
internal sealed record Format(string Name, Func<string, bool> Holds);

/// <summary>The string formats of the AT Protocol's lexicon specification.</summary>
internal static partial class Formats
{
    public static readonly Format Did = new("a valid did", text => text.Length <= 2048 && DidPattern().IsMatch(text));

    public static readonly Format Handle = new("a valid handle", text => text.Length <= 253 && HandlePattern().IsMatch(text));

    public static readonly Format AtIdentifier = new("a valid did or a handle", text => Did.Holds(text) || Handle.Holds(text));

    public static readonly Format Nsid = new("a valid nsid", text => text.Length <= 317 && NsidPattern().IsMatch(text));

    public static readonly Format RecordKey = new("a valid record key", text => text is not ("." or "..") && RecordKeyPattern().IsMatch(text));

    public static readonly Format Tid = new("a valid tid", State.Tid.IsOne);

    public static readonly Format Cid = new("a cid string", text => CidPattern().IsMatch(text));

    public static readonly Format AtUri = new("a valid at-uri", IsAtUri);

    public static readonly Format Language = new("a well-formed BCP 47 language tag", text => LanguagePattern().IsMatch(text));

    public static readonly Format Uri = new("a uri", text => text.Length <= 8192 && UriPattern().IsMatch(text));

    public static readonly Format DateTime = new("a valid datetime (both RFC 3339 and ISO 8601)", text =>
        DateTimePattern().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _));

    private static bool IsAtUri(string text)
    {
        const string scheme = "at://";
        if (!text.StartsWith(scheme, StringComparison.Ordinal))
            return false;
        return text[scheme.Length..].Split('/') switch
        {
            [var authority] => AtIdentifier.Holds(authority),
            [var authority, var collection] => AtIdentifier.Holds(authority) && Nsid.Holds(collection),
            [var authority, var collection, var key] => AtIdentifier.Holds(authority) && Nsid.Holds(collection) && RecordKey.Holds(key),
            _ => false,
        };
    }

    [GeneratedRegex(@"^did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]\z", RegexOptions.NonBacktracking)]
    private static partial Regex DidPattern();

    [GeneratedRegex(@"^([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HandlePattern();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9-]{0,62}(\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62})+\.[a-zA-Z][a-zA-Z0-9]{0,62}\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NsidPattern();

    [GeneratedRegex(@"^[a-zA-Z0-9_~.:-]{1,512}\z", RegexOptions.NonBacktracking)]
    private static partial Regex RecordKeyPattern();

    [GeneratedRegex(@"^b[a-z2-7]{58}\z", RegexOptions.NonBacktracking)]
    private static partial Regex CidPattern();

    [GeneratedRegex(@"^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[^\s/]\S*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UriPattern();

    [GeneratedRegex(@"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{1,20})?(Z|[+-][0-2][0-9]:[0-5][0-9])\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DateTimePattern();
}
