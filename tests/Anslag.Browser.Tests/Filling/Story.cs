namespace Anslag.Browser.Tests.Filling;

/// <summary>Something that the invented municipality tells.</summary>
internal sealed record Story(string Title, string Text, string AltText, Scene Scene)
{
    /// <summary>When it goes out, in Swedish time; now where nothing else is said.</summary>
    public DateTime? At { get; init; }
}
