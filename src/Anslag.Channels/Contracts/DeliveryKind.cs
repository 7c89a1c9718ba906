namespace Anslag.Channels.Contracts;

/// <summary>What a delivery does on the network.</summary>
public enum DeliveryKind
{
    /// <summary>Publishes something new.</summary>
    Post,

    /// <summary>Corrects what is live.</summary>
    Correction,

    /// <summary>Takes down what is live.</summary>
    TakeDown,

    /// <summary>Answers what came in.</summary>
    Answer,

    /// <summary>Hides what came in from others.</summary>
    Hide,

    /// <summary>Shows again what was hidden.</summary>
    Show,

    /// <summary>Removes what came in.</summary>
    Remove,
}
