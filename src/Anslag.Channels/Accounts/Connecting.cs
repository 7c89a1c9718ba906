using Anslag.Channels.Contracts;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

/// <summary>Puts an account that somebody has signed in to into the register; one that is there already gets the new sign-in.</summary>
internal sealed class Connecting(SignInKeeper signIns, IRights rights, ResponsiblePeople people)
{
    /// <summary>Adds the account, or finds it, and signs it in.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The entry breaks a rule of <see cref="AccountRules"/>.</exception>
    public async Task<AccountId> ConnectAsync(
        AnslagDb db, ConnectedAccount connected, AccountDescription description, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await rights.RequireToRunAsync(by, description.Unit, cancellationToken);
        await people.RequireAsync(by.Organisation, description.Owner, description.Deputy, connected.IsTrial, cancellationToken);
        var existing = await db.Set<Account>().Open().SingleOrDefaultAsync(
            account => account.Network == connected.Network && account.NetworkId == connected.Opened.NetworkId, cancellationToken);
        if (existing is not null)
            await rights.RequireToRunAsync(by, existing.UnitId, cancellationToken);
        var account = existing ?? Open(db, connected, description, by, now);
        await SignInAsync(db, account, connected.Opened, by, now, cancellationToken);
        return account.Id;
    }

    /// <summary>Signs in again: the same account, a new secret, and what was held for it goes on.</summary>
    public async Task SignInAgainAsync(
        AnslagDb db, Account account, OpenedAccount opened, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        await SignInAsync(db, account, opened, by, now, cancellationToken);
    }

    private static Account Open(AnslagDb db, ConnectedAccount connected, AccountDescription description, Actor by, DateTimeOffset now)
    {
        var (id, opened) = (Id.New<AccountId>(now), connected.Opened);
        var account = connected.IsTrial
            ? Account.OpenTrial(id, by.Organisation, connected.Network, opened, description.Unit, description.Owner, description.Deputy, now)
            : Account.OpenReal(
                id, by.Organisation, connected.Network, opened, description with { Name = opened.Name, Address = opened.Address }, by.RequiredPerson(), now);
        db.AddAccount(account);
        return account;
    }

    private async Task SignInAsync(AnslagDb db, Account account, OpenedAccount opened, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await signIns.GiveAsync(db, account, new GivenSecret(opened.Secret, opened.EndsAt), by.RequiredPerson(), now, cancellationToken);
        await db.ListenAgainAsync(account.Id, now, cancellationToken);
        db.TellChanged(account, now);
    }
}

/// <summary>An account that somebody has just signed in to.</summary>
/// <param name="Network">Its network's key.</param>
/// <param name="Opened">What the network said of it, with the secret.</param>
/// <param name="IsTrial">Whether it lives on a simulated network.</param>
internal sealed record ConnectedAccount(string Network, OpenedAccount Opened, bool IsTrial);
