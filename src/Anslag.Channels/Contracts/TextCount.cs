using System.Globalization;

namespace Anslag.Channels.Contracts;

/// <summary>Counts text as a network does. A line break counts as one, however the form sent it.</summary>
public static class TextCount
{
    /// <summary>The length of the text.</summary>
    /// <exception cref="NotSupportedException">The weighted count is not used by any network yet.</exception>
    public static int Of(string text, TextCounting counting)
    {
        var lines = text.ReplaceLineEndings("\n");
        return counting switch
        {
            TextCounting.Characters => lines.Length,
            TextCounting.Graphemes => new StringInfo(lines).LengthInTextElements,
            _ => throw new NotSupportedException($"No network counts {counting}."),
        };
    }
}
