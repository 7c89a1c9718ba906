using Anslag.Channels.Contracts;
using Anslag.Design;
using Microsoft.Extensions.Localization;

namespace Anslag.Channels.Deliveries;

/// <summary>Deliveries in the reader's words.</summary>
public sealed class DeliveryWords(IStringLocalizer<DeliveryTexts> texts)
{
    /// <summary>A state.</summary>
    public string State(DeliveryState state) => texts[$"state.{state}"];

    /// <summary>A kind.</summary>
    public string Kind(DeliveryKind kind) => texts[$"kind.{kind}"];

    /// <summary>Why it is not live, and what to do; empty where there is nothing to say.</summary>
    public string Reason(string? reason) => reason is null ? string.Empty : texts[reason] is { ResourceNotFound: false } sentence ? sentence : reason;

    /// <summary>The tone of a state.</summary>
    public static Tone Tone(DeliveryState state) => state switch
    {
        DeliveryState.Live => Design.Tone.Ok,
        DeliveryState.Failed or DeliveryState.Uncertain or DeliveryState.Expired => Design.Tone.Late,
        DeliveryState.Held => Design.Tone.Wait,
        DeliveryState.Sending => Design.Tone.Info,
        _ => Design.Tone.Neutral,
    };

    /// <summary>What it is about, in one line.</summary>
    public static string Title(Delivery delivery) =>
        delivery.Content.Title is { Length: > 0 } title ? title : delivery.Content.Text is { Length: > 80 } text ? $"{text[..79]}…" : delivery.Content.Text;
}
