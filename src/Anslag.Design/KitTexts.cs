namespace Anslag.Design;

/// <summary>Marks the resource file of the kit's own words.</summary>
public sealed class KitTexts;
