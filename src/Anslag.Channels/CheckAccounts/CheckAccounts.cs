using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.CheckAccounts;

/// <summary>Asks each network once a day how its accounts are, so that a lost sign-in is known before something is to go out.</summary>
internal sealed partial class CheckAccounts(
    Database database, NetworkList networks, AccountSecrets secrets, TimeProvider time, ILogger<CheckAccounts> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var accounts = await db.Set<Account>().AsNoTracking().Open().ToListAsync(cancellationToken);
        foreach (var account in accounts)
            await CheckAsync(account, cancellationToken);
    }

    private async Task CheckAsync(Account account, CancellationToken cancellationToken)
    {
        await using var db = database.For(account.OrganisationId);
        if (await db.SignInAsync(account.Id, cancellationToken) is not { LostAt: null } signIn || !networks.TryFind(account.Network, out var network))
            return;
        var connection = new AccountConnection(
            account.Id, account.OrganisationId, account.NetworkId, secrets.Decrypt(signIn.EncryptedSecret), account.IsTrial);
        if (await AskAsync(network, connection, cancellationToken) is not { } check)
            return;
        var now = time.GetUtcNow();
        signIn.Seen(check, now);
        (await db.HealthAsync(account.Id, cancellationToken))?.Checked(check.MissingRights, now);
        db.Signal(new Signal(Account.Topic, account.OrganisationId, account.Id.ToString()));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<AccountCheck?> AskAsync(INetwork network, AccountConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await network.CheckAccountAsync(connection, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoAnswer(logger, connection.Account.Value, problem.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The network did not tell how account {Account} is ({Reason})")]
    private static partial void LogNoAnswer(ILogger logger, Guid account, string reason);
}
