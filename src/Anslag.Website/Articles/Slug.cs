using System.Globalization;
using System.Text;

namespace Anslag.Website.Articles;

/// <summary>The last part of an article's address, made from its title as a Swede would write it: "Så röjer vi snö" → <c>sa-rojer-vi-sno</c>.</summary>
internal static class Slug
{
    public const int MostCharacters = 80;
    public const int MostDigits = 12;

    /// <summary>Letters that are no base letter with a mark, and so do not come apart in normal form D.</summary>
    private static readonly Dictionary<char, string> Whole = new()
    {
        ['æ'] = "ae", ['ø'] = "o", ['ß'] = "ss", ['đ'] = "d", ['ð'] = "d", ['ł'] = "l", ['þ'] = "th", ['œ'] = "oe", ['ŋ'] = "n", ['ŧ'] = "t",
    };

    /// <summary>The slug of a title; <paramref name="otherwise"/> where no letter of the title can stand in an address.</summary>
    public static string Of(string title, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(IsNoMark))
            Append(slug, letter);
        var made = Shortened(slug.ToString().Trim('-'));
        return made.Length > 0 ? made : otherwise;
    }

    /// <summary>The first of <c>slug</c>, <c>slug-2</c>, <c>slug-3</c>… that is not taken.</summary>
    public static string Free(string slug, IReadOnlySet<string> taken) =>
        taken.Contains(slug) ? Numbered(slug).First(candidate => !taken.Contains(candidate)) : slug;

    private static IEnumerable<string> Numbered(string slug) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"));

    private static bool IsNoMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark;

    private static void Append(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter))
            slug.Append(letter);
        else if (Whole.TryGetValue(letter, out var letters))
            slug.Append(letters);
        else if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    private static string Shortened(string slug)
    {
        if (slug.Length <= MostCharacters)
            return slug;
        var end = slug.LastIndexOf('-', MostCharacters);
        return slug[..(end > 0 ? end : MostCharacters)];
    }
}
