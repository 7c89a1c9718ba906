using System.Collections.Frozen;
using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.Http;

namespace Anslag.Website.Snapshot;

/// <summary>Every site of the installation, at one moment.</summary>
internal sealed class Sites
{
    private readonly FrozenDictionary<OrganisationId, Site> sites;
    private readonly FrozenDictionary<string, Site> byHost;
    private readonly Site? only;

    private Sites(IEnumerable<Site> all)
    {
        sites = all.ToFrozenDictionary(site => site.Organisation);
        byHost = sites.Values
            .SelectMany(site => site.Manifest.Hosts, (site, host) => (site, host))
            .ToFrozenDictionary(pair => pair.host, pair => pair.site, StringComparer.OrdinalIgnoreCase);
        only = sites.Count == 1 ? sites.Values[0] : null;
    }

    public IEnumerable<SiteManifest> Manifests => sites.Values.Select(site => site.Manifest);

    public bool IsEmpty => sites.Count == 0;

    public static Sites Of(IEnumerable<SiteManifest> manifests) => new(manifests.Select(manifest => new Site(manifest)));

    public Sites With(SiteManifest manifest) => new(Others(manifest.Organisation).Append(new Site(manifest)));

    public Sites Without(OrganisationId organisation) => new(Others(organisation));

    public Site? Of(OrganisationId organisation) => sites.GetValueOrDefault(organisation);

    /// <summary>The site that a host name shows. A single organisation answers to any name.</summary>
    public Site? For(HostString host) => only ?? byHost.GetValueOrDefault(host.Host);

    private IEnumerable<Site> Others(OrganisationId organisation) => sites.Values.Where(site => site.Organisation != organisation);
}
