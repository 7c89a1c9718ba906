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
}
