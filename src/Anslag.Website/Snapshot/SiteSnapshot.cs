using Anslag.Kernel.Ids;

namespace Anslag.Website.Snapshot;

/// <summary>What citizens are shown by this node now. Readers take <see cref="Now"/> once a request and never see half a change.</summary>
internal sealed class SiteSnapshot(SiteFolder folder)
{
    private Sites now = Sites.Of(folder.Read());

    public Sites Now => Volatile.Read(ref now);

    /// <summary>Puts a site on disk and then before the citizens. One caller at a time.</summary>
    public async Task<Site> SwitchAsync(SiteManifest manifest, CancellationToken cancellationToken)
    {
        await folder.SwitchAsync(manifest, cancellationToken);
        var sites = Now.With(manifest);
        Volatile.Write(ref now, sites);
        return sites.Of(manifest.Organisation)!;
    }

    /// <summary>Lets go of the sites of all other organisations. One caller at a time.</summary>
    public void Keep(IReadOnlyCollection<OrganisationId> organisations)
    {
        foreach (var left in Now.Manifests.Select(site => site.Organisation).Except(organisations))
        {
            folder.Remove(left);
            Volatile.Write(ref now, Now.Without(left));
        }
    }
}
