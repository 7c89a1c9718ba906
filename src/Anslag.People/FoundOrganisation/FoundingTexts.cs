namespace Anslag.People.FoundOrganisation;

/// <summary>Marks the words that are stored at the founding, in the founder's language.</summary>
public sealed class FoundingTexts;
