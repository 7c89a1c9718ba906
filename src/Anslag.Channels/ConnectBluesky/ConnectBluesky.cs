using Anslag.Channels.Accounts;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Channels.ConnectBluesky;

/// <summary>Connects an account on Bluesky by an app password, opens one for trial, or signs in again to one that is in the register.</summary>
internal sealed class ConnectBluesky(Database database, BlueskySignIn signIn, BlueskyAccounts accounts, Connecting connecting, IRights rights, TimeProvider time)
{
    /// <summary>Connects an account. The app password is used once and not kept.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">Nobody answers to the handle, the password is wrong, or the entry breaks a rule.</exception>
    public async Task<AccountId> ConnectAsync(string? handle, string? password, AccountDescription description, Actor by, CancellationToken cancellationToken)
    {
        // Asked before the network is: nobody tries passwords here who may not run the account.
        await rights.RequireToRunAsync(by, description.Unit, cancellationToken);
        return await PutAsync(await signIn.ByHandleAsync(handle, password, cancellationToken), isTrial: false, description, by, cancellationToken);
    }

    /// <summary>Opens an account on the simulator.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">There is no simulator, or the entry breaks a rule.</exception>
    public async Task<AccountId> OpenTrialAsync(AccountDescription description, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireToRunAsync(by, description.Unit, cancellationToken);
        var opened = await accounts.OpenTrialAsync(description.Name, cancellationToken);
        BlueskyRules.HasSimulator.Require(opened is not null);
        return await PutAsync(opened!, isTrial: true, description, by, cancellationToken);
    }

    /// <summary>Signs in again to an account of the register.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The password is wrong, or the server did not answer.</exception>
    public async Task SignInAgainAsync(AccountId id, string? password, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { ClosedAt: null, Network: BlueskyNetwork.Key } account)
            return;
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        var opened = await signIn.AgainAsync(account, password, cancellationToken);
        await connecting.SignInAgainAsync(db, account, opened, by, time.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<AccountId> PutAsync(OpenedAccount opened, bool isTrial, AccountDescription description, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var account = await connecting.ConnectAsync(
            db, new ConnectedAccount(BlueskyNetwork.Key, opened, isTrial), description, by, time.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }
}
