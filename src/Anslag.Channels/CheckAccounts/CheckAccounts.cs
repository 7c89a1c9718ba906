using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Recurring;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.CheckAccounts;

/// <summary>Asks each network once a day how its accounts are, so that a lost sign-in is known before something is to go out.</summary>
internal sealed partial class CheckAccounts(
    Database database, NetworkList networks, SignInKeeper signIns, ILogger<CheckAccounts> logger)
    : IRecurringJob
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var accounts = await db.Set<Account>().AsNoTracking().Open().ToListAsync(cancellationToken);
        foreach (var account in accounts)
            await CheckAsync(account, now, cancellationToken);
    }

    private async Task CheckAsync(Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = database.For(account.OrganisationId);
        if (await db.SignInAsync(account.Id, cancellationToken) is not { LostAt: null } signIn || !networks.TryFind(account.Network, out var network))
            return;
        if (await AskAsync(network, signIns.Connection(account, signIn), cancellationToken) is not { } check)
            return;
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
