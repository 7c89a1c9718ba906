using Anslag.People.Contracts;

namespace Anslag.Website;

/// <summary>Where each organisation's site stands.</summary>
internal sealed class SiteAddresses(WebsiteOptions options)
{
    /// <summary>The installation's own address.</summary>
    public Uri Installation => options.Address;

    /// <summary>The host names of an organisation, its address first.</summary>
    public IReadOnlyList<string> HostsOf(OrganisationEntry organisation) =>
        [.. options.Hosts.Where(host => host.Value == organisation.Code).Select(host => host.Key).Order(StringComparer.Ordinal)];

    /// <summary>The address of an organisation's site.</summary>
    public Uri Of(OrganisationEntry organisation) =>
        HostsOf(organisation) is [var host, ..] ? new UriBuilder(options.Address) { Host = host }.Uri : options.Address;
}
