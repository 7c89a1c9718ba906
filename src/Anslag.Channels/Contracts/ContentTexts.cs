namespace Anslag.Channels.Contracts;

/// <summary>Marks the resource file with a sentence for each <see cref="ContentProblem"/>.</summary>
public sealed class ContentTexts;
