namespace Anslag.Publishing;

/// <summary>Marks the resource file with the module's words in the desk's navigation.</summary>
public sealed class PublishingTexts;
