namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>Names the texts of the pages that a citizen sees.</summary>
internal sealed class CitizenTexts;
