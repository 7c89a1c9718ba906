using System.Text.Json;
using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>Connects a page, or signs in again to one that is in the register.</summary>
internal sealed class ConnectFacebook(
    Database database, AccountSecrets secrets, IRights rights, ResponsiblePeople people, TimeProvider time)
{
    /// <summary>Keeps what was offered until the person has chosen.</summary>
    public async Task<Guid> OfferAsync(OfferedPages offered, bool isTrial, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var now = time.GetUtcNow();
        var pages = secrets.Encrypt(JsonSerializer.Serialize(offered.Pages, EventJson.Options));
        var offer = ConnectionOffer.Of(by.Organisation, by.RequiredPerson(), isTrial, pages, offered.MissingRights, now);
        db.RemoveRange(await db.Set<ConnectionOffer>().Where(old => old.EndsAt <= now).ToListAsync(cancellationToken));
        db.Add(offer);
        await db.SaveChangesAsync(cancellationToken);
        return offer.Id;
    }

    /// <summary>What was offered to this person; <see langword="null"/> once it has been used or is too old.</summary>
    public async Task<(ConnectionOffer Offer, IReadOnlyList<OfferedPage> Pages)?> FindAsync(Guid id, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var now = time.GetUtcNow();
        var offer = await db.Set<ConnectionOffer>().AsNoTracking()
            .SingleOrDefaultAsync(offer => offer.Id == id && offer.Person == by.Person && offer.EndsAt > now, cancellationToken);
        return offer is null ? null : (offer, Pages(offer));
    }

    /// <summary>Puts the chosen page into the register, with its token.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The page was not offered, or the entry breaks a rule of <see cref="AccountRules"/>.</exception>
    public async Task<AccountId> ChooseAsync(Guid offerId, string page, AccountDescription description, Actor by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(offerId, by, cancellationToken);
        var chosen = found?.Pages.FirstOrDefault(offered => offered.Id == page);
        AccountRules.PageWasOffered.Require(chosen is not null, "Page");
        await rights.RequireToRunAsync(by, description.Unit, cancellationToken);
        await people.RequireAsync(by.Organisation, description.Owner, description.Deputy, found!.Value.Offer.IsTrial, cancellationToken);
        await using var db = database.For(by);
        db.Remove(found.Value.Offer);
        var existing = await db.Set<Account>().Open().SingleOrDefaultAsync(
            account => account.Network == FacebookNetwork.Key && account.NetworkId == chosen!.Id, cancellationToken);
        if (existing is not null)
            await rights.RequireToRunAsync(by, existing.UnitId, cancellationToken);
        var account = existing ?? Open(db, found.Value.Offer, chosen!, description, by);
        await SignInAsync(db, account, chosen!.Token, by, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.ListenAgainAsync(account.Id, time.GetUtcNow(), cancellationToken);
        return account.Id;
    }

    /// <summary>Signs in again: the same account, a new token, and what was held for it goes on.</summary>
    /// <returns>False when the page is not among those that were offered.</returns>
    public async Task<bool> ReconnectAsync(AccountId id, OfferedPages offered, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account
            || offered.Pages.FirstOrDefault(page => page.Id == account.NetworkId) is not { } page)
            return false;
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        await SignInAsync(db, account, page.Token, by, cancellationToken);
        (await db.HealthAsync(id, cancellationToken))?.Checked(offered.MissingRights, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        await db.ListenAgainAsync(id, time.GetUtcNow(), cancellationToken);
        return true;
    }

    private Account Open(AnslagDb db, ConnectionOffer offer, OfferedPage page, AccountDescription description, Actor by)
    {
        var now = time.GetUtcNow();
        var (id, opened) = (Id.New<AccountId>(now), new OpenedAccount(page.Id, page.Name, page.Address, page.Token));
        var account = offer.IsTrial
            ? Account.OpenTrial(id, by.Organisation, FacebookNetwork.Key, opened, description.Unit, description.Owner, description.Deputy, now)
            : Account.OpenReal(id, by.Organisation, FacebookNetwork.Key, opened, description with { Address = page.Address }, by.RequiredPerson(), now);
        db.AddAccount(account, signIn: null);
        return account;
    }

    private async Task SignInAsync(AnslagDb db, Account account, string token, Actor by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        db.Add(AccountSignIn.Of(account, secrets.Encrypt(token), by.RequiredPerson(), expiresAt: null, now));
        foreach (var held in await db.Set<Delivery>().WaitingForSignIn(account.Id).ToListAsync(cancellationToken))
            held.LetGo(now);
        db.TellChanged(account, now);
        db.Signal(new Signal(DeliveryQueue.Topic, account.OrganisationId));
    }

    private List<OfferedPage> Pages(ConnectionOffer offer) =>
        JsonSerializer.Deserialize<List<OfferedPage>>(secrets.Decrypt(offer.EncryptedPages), EventJson.Options)!;
}
