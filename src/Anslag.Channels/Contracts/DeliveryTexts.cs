namespace Anslag.Channels.Contracts;

/// <summary>Marks the resource file with a sentence for each reason why a delivery stopped, and for each state.</summary>
public sealed class DeliveryTexts;
