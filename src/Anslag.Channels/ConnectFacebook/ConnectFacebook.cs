using System.Text.Json;
using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>Connects a page, or signs in again to one that is in the register.</summary>
internal sealed class ConnectFacebook(
    Database database, AccountSecrets secrets, Connecting connecting, TimeProvider time)
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
        await using var db = database.For(by);
        var offer = found!.Value.Offer;
        db.Remove(offer);
        var account = await connecting.ConnectAsync(
            db, new ConnectedAccount(FacebookNetwork.Key, Opened(chosen!), offer.IsTrial), description, by, time.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>Signs in again: the same account, a new token, and what was held for it goes on.</summary>
    /// <returns>False when the page is not among those that were offered.</returns>
    public async Task<bool> ReconnectAsync(AccountId id, OfferedPages offered, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account
            || offered.Pages.FirstOrDefault(page => page.Id == account.NetworkId) is not { } page)
            return false;
        await connecting.SignInAgainAsync(db, account, Opened(page), by, time.GetUtcNow(), cancellationToken);
        (await db.HealthAsync(id, cancellationToken))?.Checked(offered.MissingRights, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static OpenedAccount Opened(OfferedPage page) => new(page.Id, page.Name, page.Address, page.Token);

    private List<OfferedPage> Pages(ConnectionOffer offer) =>
        JsonSerializer.Deserialize<List<OfferedPage>>(secrets.Decrypt(offer.EncryptedPages), EventJson.Options)!;
}
