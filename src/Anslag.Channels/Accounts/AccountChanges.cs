using Anslag.Channels.Contracts;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

internal static class AccountChanges
{
    /// <summary>Adds an account with its first sign-in, where it has a secret, and listens to it.</summary>
    public static void AddAccount(this AnslagDb db, Account account, AccountSignIn? signIn)
    {
        db.AddRange(account, AccountHealth.Of(account), Listening.To(account, account.OpenedAt));
        if (signIn is not null)
            db.Add(signIn);
    }

    /// <summary>Tells pages and the citizens' list.</summary>
    public static void TellChanged(this AnslagDb db, Account account, DateTimeOffset now)
    {
        db.Raise(new OfficialAccountsChanged(account.OrganisationId), account.OrganisationId, now);
        db.Signal(new Signal(Account.Topic, account.OrganisationId, account.Id.ToString()));
    }
}
