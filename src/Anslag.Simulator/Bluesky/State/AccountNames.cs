using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>Handles, identifiers and passwords for new accounts.</summary>
internal static class AccountNames
{
    /// <summary>The domain that all handles are under; reserved for tests by RFC 2606.</summary>
    public const string Domain = ".test";
    private const string DidLetters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int LongestLabel = 40;

    public static string Did() => "did:plc:" + RandomNumberGenerator.GetString(DidLetters, 24);

    /// <summary>An app password has four groups of four letters.</summary>
    public static string Password() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(DidLetters, 4)));

    /// <summary>A handle made from a name that nobody has yet: <c>asele-kommun.test</c> from Åsele kommun.</summary>
    public static string Handle(string name, Func<string, bool> isTaken)
    {
        var label = Label(name);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? label + Domain : string.Create(CultureInfo.InvariantCulture, $"{label}-{number}{Domain}"))
            .First(handle => !isTaken(handle));
    }

    private static string Label(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var label = string.Join('-', words);
        return label.Length == 0 ? "konto" : label[..Math.Min(label.Length, LongestLabel)].Trim('-');
    }
}
