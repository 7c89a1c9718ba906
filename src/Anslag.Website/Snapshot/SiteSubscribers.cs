using Anslag.Channels.Contracts;
using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Website.Snapshot;

/// <summary>The public list of accounts, and whether the site is real, are read from the account register.</summary>
internal sealed class SiteFollowsAccounts : ISubscriber<OfficialAccountsChanged>
{
    public const string Name = "website.follows-accounts";

    public Task HandleAsync(OfficialAccountsChanged happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        SiteChange.Tell(db, happened.Organisation, "accounts", now);
        return Task.CompletedTask;
    }
}

/// <summary>A new organisation has a site from its first minute.</summary>
internal sealed class SiteOpens : ISubscriber<OrganisationFounded>
{
    public const string Name = "website.opens";

    public Task HandleAsync(OrganisationFounded happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        SiteChange.Tell(db, happened.Organisation, "founded", now);
        return Task.CompletedTask;
    }
}
