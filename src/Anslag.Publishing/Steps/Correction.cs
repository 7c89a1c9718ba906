using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Steps;

/// <summary>What a published post shall say instead; the reason tells readers what was wrong. It takes effect when it is approved.</summary>
public sealed class Correction : Step
{
    /// <summary>The new heading.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>The new text.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>The new texts of the channels that have texts of their own.</summary>
    public IReadOnlyList<CorrectedVersion> OwnTexts { get; internal init; } = [];

    /// <summary>The pictures that stay, as they are described now; <see langword="null"/> where the pictures are left as they were.</summary>
    public IReadOnlyList<PictureDraft>? Pictures { get; internal init; }

    internal bool Says(CorrectedText text) =>
        Title == text.Title && Text == text.Text && Reason == text.WhatWasWrong.Trim() && OwnTexts.SequenceEqual(text.OwnTexts)
        && (Pictures ?? []).SequenceEqual(text.Pictures ?? []) && Pictures is null == text.Pictures is null;
}

/// <summary>A channel's own text, corrected.</summary>
public sealed record CorrectedVersion(AccountId Account, string Text);

/// <summary>A correction as it is typed.</summary>
public sealed record CorrectedText(string Title, string Text, IReadOnlyList<CorrectedVersion> OwnTexts, string WhatWasWrong)
{
    /// <summary>The pictures that stay, as they are to be described; <see langword="null"/> leaves them as they are.</summary>
    public IReadOnlyList<PictureDraft>? Pictures { get; init; }
}
