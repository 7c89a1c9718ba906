namespace Anslag.Channels.Contracts;

/// <summary>Marks the resource file with a sentence for each of <see cref="NetworkProfile.Arrangements"/>.</summary>
public sealed class ArrangementTexts;
