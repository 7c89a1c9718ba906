using Anslag.Kernel.Rules;

namespace Anslag.Channels.Deliveries;

/// <summary>What a person may do with a delivery.</summary>
public static class DeliveryRules
{
    /// <summary>Only what stopped is sent again.</summary>
    public static readonly Rule CanBeSentAgain = new("delivery.can-be-sent-again", typeof(DeliveryRuleTexts));

    /// <summary>Only what is uncertain is settled by a person.</summary>
    public static readonly Rule IsUncertain = new("delivery.is-uncertain", typeof(DeliveryRuleTexts));

    /// <summary>Only what has stopped is let be.</summary>
    public static readonly Rule HasStopped = new("delivery.has-stopped", typeof(DeliveryRuleTexts));

    /// <summary>Who says that something is out there says where.</summary>
    public static readonly Rule HasAddress = new("delivery.has-address", typeof(DeliveryRuleTexts));
}

internal sealed class DeliveryRuleTexts;
