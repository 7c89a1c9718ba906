namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>Names the texts of the pages that a citizen sees.</summary>
internal sealed class CitizenTexts;
