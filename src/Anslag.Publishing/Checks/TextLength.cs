using System.Globalization;
using Anslag.Channels.Contracts;

namespace Anslag.Publishing.Checks;

/// <summary>How long a text is, as a network counts.</summary>
public static class TextLength
{
    public static int Of(string text, TextCounting counting) =>
        counting is TextCounting.Graphemes ? new StringInfo(text).LengthInTextElements : text.Length;
}
