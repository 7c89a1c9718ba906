namespace Anslag.Publishing.Posts;

/// <summary>What a post says and when, before any channel changes it.</summary>
public sealed record PostContent
{
    public string Title { get; init; } = string.Empty;

    public string Text { get; init; } = string.Empty;

    /// <summary>The language of title and text (BCP 47).</summary>
    public string Language { get; init; } = "sv";

    /// <summary>Where the text leads, as it was typed.</summary>
    public string? Link { get; init; }

    public PostKind Kind { get; init; }

    /// <summary>When it goes out; nothing means as soon as it is approved and let go.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>Never sent after this.</summary>
    public DateTimeOffset? ValidUntil { get; init; }
}
