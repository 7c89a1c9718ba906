using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Channels.RenewSignIn;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

/// <summary>Keeps the sign-ins to accounts: encrypted, exchanged in time, and opened only for a call.</summary>
internal sealed class SignInKeeper(AccountSecrets secrets, NetworkList networks)
{
    /// <summary>Gives an account a new sign-in. What waited for it goes on.</summary>
    public async Task GiveAsync(AnslagDb db, Account account, GivenSecret given, PersonId? by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var signIn = AccountSignIn.Of(account, secrets.Encrypt(given.Secret), by, given.EndsAt, now);
        db.Add(signIn);
        if (networks.TryFind(account.Network, out var network) && network is IRenewingNetwork renewing)
            db.Add(SignInRenewal.Of(signIn, renewing.RenewAt(given.Secret)));
        foreach (var held in await db.Set<Delivery>().WaitingForSignIn(account.Id).ToListAsync(cancellationToken))
            held.LetGo(now);
        db.TellSignInChanged(account);
    }

    /// <summary>The spent token is replaced.</summary>
    public void Exchange(AccountSignIn signIn, Renewal.Renewed renewed, DateTimeOffset now) =>
        signIn.Exchange(secrets.Encrypt(renewed.Secret), renewed.EndsAt, now);

    /// <summary>The account with its secret in the open, for one call.</summary>
    public AccountConnection Connection(Account account, AccountSignIn? signIn) =>
        new(account.Id, account.OrganisationId, account.NetworkId, secrets.Decrypt(signIn?.EncryptedSecret ?? string.Empty), account.IsTrial);
}

/// <summary>A secret that has just been given, in the open.</summary>
/// <param name="Secret">The secret.</param>
/// <param name="EndsAt">When a person must sign in again, where the network says so.</param>
internal sealed record GivenSecret(string Secret, DateTimeOffset? EndsAt = null);
