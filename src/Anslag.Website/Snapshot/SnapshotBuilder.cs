using Anslag.Kernel.Ids;
using Anslag.Website.Look;
using Anslag.Website.Pages;

namespace Anslag.Website.Snapshot;

/// <summary>Makes the snapshot of this node show what the database holds, one site at a time and only what changed.</summary>
internal sealed class SnapshotBuilder(
    SiteSnapshot snapshot, SiteFolder folder, SiteVersions versions, SiteReader reader, SitePainter painter, SiteLook look, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);
    private readonly SemaphoreSlim building = new(1);

    /// <summary>Returns when citizens see everything that was saved before the call.</summary>
    public async Task<Site> BringUpToDateAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var version = await versions.OfAsync(organisation, cancellationToken);
        return await BuildAsync(organisation, version, evenIfCurrent: false, cancellationToken);
    }

    /// <summary>Brings every site up to date; <paramref name="again"/> looks through those that seem to be, too.</summary>
    public async Task BringAllUpToDateAsync(bool again, CancellationToken cancellationToken)
    {
        var all = await versions.AllAsync(cancellationToken);
        var organisations = await reader.OrganisationsAsync(cancellationToken);
        foreach (var organisation in organisations)
            await BuildAsync(organisation, all.GetValueOrDefault(organisation), again, cancellationToken);
        // A database without organisations has been lost, and then citizens keep what they have.
        if (organisations.Count > 0)
            snapshot.Keep(organisations);
    }

    public void Dispose() => building.Dispose();

    private async Task<Site> BuildAsync(OrganisationId organisation, long version, bool evenIfCurrent, CancellationToken cancellationToken)
    {
        await building.WaitAsync(cancellationToken);
        try
        {
            var before = snapshot.Now.Of(organisation);
            return !evenIfCurrent && before is not null && before.IsCurrent(version, look.MadeBy)
                ? before
                : await BuildAsync(organisation, before?.Manifest, cancellationToken);
        }
        finally
        {
            building.Release();
        }
    }

    private async Task<Site> BuildAsync(OrganisationId organisation, SiteManifest? before, CancellationToken cancellationToken)
    {
        // The version first: what is saved meanwhile may already be in the content, and is never missed.
        var version = await versions.OfAsync(organisation, cancellationToken);
        var content = await reader.ReadAsync(organisation, cancellationToken);
        var drawing = new Drawing(folder, before, look.MadeBy);
        await painter.PaintAsync(content, drawing, cancellationToken);
        var manifest = new SiteManifest(
            organisation, content.Frame.Address, content.Hosts, version, look.MadeBy, content.Frame.IsTrial, drawing.Files);
        var site = await snapshot.SwitchAsync(manifest, cancellationToken);
        // A reader may still be on its way to a file that only the site before this one names.
        folder.Clean(before is null ? snapshot.Now.Manifests : snapshot.Now.Manifests.Append(before), time.GetUtcNow() - Grace);
        return site;
    }
}
