namespace Anslag.People;

/// <summary>Marks the resource file with the module's words in the desk's navigation.</summary>
internal sealed class PeopleTexts;
