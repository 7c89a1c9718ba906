namespace Anslag.Publishing.Posts;

/// <summary>How far a post has come by people's decisions: what its last step means, kept for the lists. What became of it on the channels, its deliveries tell.</summary>
public enum Stage
{
    /// <summary>Is being written.</summary>
    Draft,

    /// <summary>Waits for another person's approval.</summary>
    Submitted,

    /// <summary>Approved, and goes nowhere by itself.</summary>
    Approved,

    /// <summary>In the hands of the sender, now or at its time.</summary>
    Released,

    /// <summary>Taken down, or on its way down.</summary>
    TakenDown,

    /// <summary>A draft that was put away; it can be taken back.</summary>
    Discarded,
}
