using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

internal static class AccountChanges
{
    /// <summary>Adds an account, and listens to it.</summary>
    public static void AddAccount(this AnslagDb db, Account account) => db.AddRange(account, AccountHealth.Of(account), Listening.To(account, account.OpenedAt));

    /// <summary>Tells pages that a sign-in is another, and wakes what may have waited for it.</summary>
    public static void TellSignInChanged(this AnslagDb db, Account account)
    {
        db.Signal(new Signal(Account.Topic, account.OrganisationId, account.Id.ToString()));
        db.Signal(new Signal(DeliveryQueue.Topic, account.OrganisationId));
    }

    /// <summary>Tells pages and the citizens' list.</summary>
    public static void TellChanged(this AnslagDb db, Account account, DateTimeOffset now)
    {
        db.Raise(new OfficialAccountsChanged(account.OrganisationId), account.OrganisationId, now);
        db.Signal(new Signal(Account.Topic, account.OrganisationId, account.Id.ToString()));
    }
}
