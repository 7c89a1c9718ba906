namespace Anslag.Publishing.Steps;

/// <summary>Sent for approval.</summary>
public sealed class Submission : Step;

/// <summary>Sent back to the writer, with a reason; or a correction that was refused.</summary>
public sealed class Return : Step;

/// <summary>Taken back to be written on. An approval does not outlive it.</summary>
public sealed class Reopening : Step;

/// <summary>Put away as a draft that will come to nothing.</summary>
public sealed class Discarding : Step;

/// <summary>Approved by another person than the writer.</summary>
public sealed class Approval : Step;

/// <summary>Approved by the writer, because the organisation allows it and for a reason. It waits for a <see cref="Review"/>.</summary>
public sealed class SoloApproval : Step;

/// <summary>Another person has looked afterwards at what one person approved alone.</summary>
public sealed class Review : Step;

/// <summary>Handed to the sender, or moved to another time.</summary>
public sealed class Schedule : Step
{
    /// <summary>When it goes out.</summary>
    public DateTimeOffset DueAt { get; internal init; }
}

/// <summary>Taken back from the sender before it went out.</summary>
public sealed class Withdrawal : Step;

/// <summary>Taken down from every channel, for a reason.</summary>
public sealed class TakeDown : Step;
