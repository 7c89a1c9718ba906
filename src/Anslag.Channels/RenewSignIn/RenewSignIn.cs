using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.RenewSignIn;

/// <summary>
/// Exchanges a token for a new one. A mark is committed before the call, and the new token is saved in the transaction that takes away the
/// spent one and the mark. Where the program ends in between, the old token is tried once more: some networks give the same answer again
/// for a while, and where they do not, the sign-in is lost and a person is told.
/// </summary>
internal sealed partial class RenewSignIn(
    Database database, NetworkList networks, SignInKeeper keeper, ISendingMilestones milestones, TimeProvider time, ILogger<RenewSignIn> logger)
    : IWorkHandler<SignInRenewal>
{
    public const string Topic = "renewals";

    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (await BeginAsync(claim, cancellationToken) is not { } exchange)
            return;
        milestones.Pass(Milestones.Renewing);
        var renewal = await AskAsync(exchange, cancellationToken);
        milestones.Pass(Milestones.Renewed);
        // What the network has answered is saved even if the program is about to stop: the old token is spent.
        await SaveAsync(claim, exchange, renewal, CancellationToken.None);
    }

    private async Task<Exchange?> BeginAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.ClaimedAsync<SignInRenewal>(claim, cancellationToken) is not { } row)
            return null;
        var exchange = await ExchangeAsync(db, row, cancellationToken);
        if (exchange is null)
            row.End();
        else
            row.Begin(time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return exchange;
    }

    /// <summary>What is to be exchanged; <see langword="null"/> when the sign-in is lost, replaced, or its account closed.</summary>
    private async Task<Exchange?> ExchangeAsync(AnslagDb db, SignInRenewal row, CancellationToken cancellationToken)
    {
        var account = await db.AccountAsync(row.AccountId, cancellationToken);
        var signIn = await db.SignInAsync(row.AccountId, cancellationToken);
        return account is { ClosedAt: null } && signIn is { LostAt: null } && signIn.Id == row.Id
            && networks.TryFind(account.Network, out var network) && network is IRenewingNetwork renewing
            ? new Exchange(account, renewing, keeper.Connection(account, signIn))
            : null;
    }

    private async Task<Renewal> AskAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await exchange.Network.RenewAsync(exchange.Connection, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoAnswer(logger, exchange.Account.Id.Value, problem.GetType().Name);
            return new Renewal.NotNow(problem.GetType().Name);
        }
    }

    private async Task SaveAsync(Claim claim, Exchange exchange, Renewal renewal, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.ClaimedAsync<SignInRenewal>(claim, cancellationToken) is not { } row)
            return;
        var now = time.GetUtcNow();
        var signIn = await db.Set<AccountSignIn>().SingleAsync(signIn => signIn.Id == row.Id, cancellationToken);
        switch (renewal)
        {
            case Renewal.Renewed renewed:
                keeper.Exchange(signIn, renewed, now);
                row.Done(exchange.Network.RenewAt(renewed.Secret));
                break;
            case Renewal.Lost lost:
                signIn.Lose(lost.Detail, now);
                row.End();
                break;
            default:
                row.TryAgain(now);
                break;
        }
        db.TellSignInChanged(exchange.Account);
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The token of account {Account} was not exchanged ({Reason}); it is tried again")]
    private static partial void LogNoAnswer(ILogger logger, Guid account, string reason);

    private sealed record Exchange(Account Account, IRenewingNetwork Network, AccountConnection Connection);
}
