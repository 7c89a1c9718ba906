using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.OpenTrialAccounts;

/// <summary>Opens what an organisation has to begin with. Hearing of it twice opens nothing twice.</summary>
internal sealed class TrialOpening(NetworkList networks, SignInKeeper signIns, IOrganisationDirectory directory)
{
    public IEnumerable<INetwork> OwnSites => networks.All.Where(network => network.Profile.IsOwnSite);

    public IEnumerable<INetwork> Others => networks.All.Where(network => !network.Profile.IsOwnSite);

    public async Task OpenAsync(INetwork network, OrganisationFounded founded, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = network.Profile.Key;
        if (await db.Set<Account>().AnyAsync(account => account.Network == key, cancellationToken))
            return;
        var organisation = await directory.OrganisationAsync(founded.Organisation, cancellationToken);
        if (await network.OpenTrialAsync(organisation.Name, cancellationToken) is not { } opened)
            return;
        var account = Account.OpenTrial(
            Id.New<AccountId>(now), founded.Organisation, key, opened, founded.TopUnit, founded.Founder, founded.Colleague, now);
        db.AddAccount(account);
        if (opened.Secret.Length > 0)
            await signIns.GiveAsync(db, account, new GivenSecret(opened.Secret, opened.EndsAt), founded.Founder, now, cancellationToken);
        db.TellChanged(account, now);
    }
}

/// <summary>The own website is always there, as a trial until it is opened for real.</summary>
internal sealed class OpenOwnSite(TrialOpening opening) : ISubscriber<OrganisationFounded>
{
    public async Task HandleAsync(OrganisationFounded happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var site in opening.OwnSites)
            await opening.OpenAsync(site, happened, db, now, cancellationToken);
    }
}

/// <summary>A subscriber of its own: a simulator that does not answer keeps nobody from having a website.</summary>
internal sealed class OpenTrialAccounts(TrialOpening opening) : ISubscriber<OrganisationFounded>
{
    public async Task HandleAsync(OrganisationFounded happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!happened.TrialAccounts)
            return;
        foreach (var network in opening.Others)
            await opening.OpenAsync(network, happened, db, now, cancellationToken);
    }
}
