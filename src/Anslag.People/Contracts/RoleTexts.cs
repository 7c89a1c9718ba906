namespace Anslag.People.Contracts;

/// <summary>Marks the resource file with the name of each role and what it means: <c>Writer</c>, <c>Writer.Means</c>.</summary>
public sealed class RoleTexts;
