namespace Anslag.Kernel.Desk;

/// <summary>One row of <em>Idag</em>: something that waits for a person.</summary>
/// <param name="Section">Under which heading it stands.</param>
/// <param name="Tone">How urgent it is; never shown by colour alone.</param>
/// <param name="Label">The word on its tag, such as "3 tim sen" or "Stannade".</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Detail">What more one needs to know: what is not affected, what happens next.</param>
/// <param name="Href">Where it is dealt with.</param>
/// <param name="Action">The verb on its button.</param>
/// <param name="At">What it is sorted by: when it is due, or when it happened.</param>
/// <param name="Trial">Whether it concerns a trial account (PROV).</param>
public sealed record TodayItem(
    TodaySection Section, TodayTone Tone, string Label, string Title, string Detail, string Href, string Action, DateTimeOffset At, bool Trial = false);

/// <summary>The headings of <em>Idag</em>, the most urgent first.</summary>
public enum TodaySection
{
    /// <summary>Svara först.</summary>
    AnswerFirst,

    /// <summary>Behöver hjälp: something has stopped.</summary>
    NeedsHelp,

    /// <summary>Väntar på dig: approvals, reviews.</summary>
    WaitsForYou,

    /// <summary>Går ut i dag.</summary>
    GoesOutToday,
}

/// <summary>The tones of a row.</summary>
public enum TodayTone
{
    /// <summary>Late, broken or dangerous.</summary>
    Late,

    /// <summary>Waits for somebody.</summary>
    Wait,

    /// <summary>Information.</summary>
    Info,

    /// <summary>In order.</summary>
    Ok,
}
