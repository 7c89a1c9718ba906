using System.Globalization;

namespace Anslag.Design;

/// <summary>A language that the desk speaks.</summary>
/// <param name="Code">Its code, <c>sv</c>.</param>
/// <param name="Culture">The culture for dates and numbers, <c>sv-SE</c>: without a country weeks would begin on Sunday.</param>
/// <param name="Name">Its own name for itself.</param>
public sealed record Language(string Code, string Culture, string Name);

/// <summary>The languages that the desk speaks, both wholly.</summary>
public static class Languages
{
    /// <summary>The first language, and the one to fall back on.</summary>
    public static Language Swedish { get; } = new("sv", "sv-SE", "Svenska");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "en-GB", "English");

    /// <summary>All of them, Swedish first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Swedish, English];

    /// <summary>The language of the reader of this moment.</summary>
    public static Language Current => Named(CultureInfo.CurrentUICulture.Name) ?? Swedish;

    /// <summary>The language with this code or culture; <see langword="null"/> when it is none of ours.</summary>
    public static Language? Named(string? name) => All.FirstOrDefault(language =>
        name is not null && language.Code.Equals(name.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
