using Anslag.Kernel.Ids;

namespace Anslag.Website.Snapshot;

/// <summary>
/// One organisation's whole site at one moment: which file each address answers with. Files are named by their content and never change,
/// so that putting a new manifest in the old one's place changes the whole site in one step.
/// </summary>
/// <param name="Organisation">Whose site it is.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Hosts">The host names it answers to.</param>
/// <param name="Version">How many changes it shows.</param>
/// <param name="MadeBy">The program and the settings that made it.</param>
/// <param name="IsTrial">Whether it asks search engines to stay away.</param>
/// <param name="Files">The files, by address.</param>
internal sealed record SiteManifest(
    OrganisationId Organisation, Uri Address, IReadOnlyList<string> Hosts, long Version, string MadeBy, bool IsTrial,
    IReadOnlyDictionary<string, SiteFile> Files);
