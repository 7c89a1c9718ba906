using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Finds what belongs to claimed work on an account and reads it, with a limit in time. What an adapter throws is told as a failure.</summary>
internal sealed partial class ListenerCalls(
    Database database, NetworkList networks, SignInKeeper signIns, ListeningOptions options, TimeProvider time, ILogger<ListenerCalls> logger)
{
    /// <summary>The claimed row and its account; <see langword="null"/> when the claim no longer holds.</summary>
    public async Task<(T Row, Ear Ear)?> LoadAsync<T>(Claim claim, CancellationToken cancellationToken)
        where T : class, IWorkOnAccount
    {
        await using var db = database.AcrossOrganisations();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await db.ClaimedAsync<T>(claim, cancellationToken) is not { } row)
            return null;
        var account = await db.Set<Account>().SingleAsync(account => account.Id == row.AccountId, cancellationToken);
        networks.TryFind(account.Network, out var network);
        return (row, new Ear(
            account,
            await db.SignInAsync(account.Id, cancellationToken),
            await db.HealthAsync(account.Id, cancellationToken),
            network as IDialogueNetwork));
    }

    public Task<Reading> ReadAsync(
        Ear ear, Func<IDialogueNetwork, AccountConnection, CancellationToken, Task<Reading>> read, CancellationToken cancellationToken) => LimitedAsync(
        ear, read, thrown => new Reading.Later(time.GetUtcNow(), DeliveryReasons.NoAnswer, thrown), cancellationToken);

    /// <summary>Asks the network to tell; <see langword="null"/> when it did not answer.</summary>
    public Task<Promptness?> AskAsync(Ear ear, CancellationToken cancellationToken) => LimitedAsync<Promptness?>(
        ear, async (network, connection, limit) => await network.AskToBeToldAsync(connection, limit), _ => null, cancellationToken);

    private async Task<T> LimitedAsync<T>(
        Ear ear, Func<IDialogueNetwork, AccountConnection, CancellationToken, Task<T>> call, Func<string, T> thrown, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.LongestReading, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await call(ear.Network!, Connection(ear), either.Token).WaitAsync(either.Token);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogThrown(logger, problem, ear.Account.Id.Value);
            return thrown(problem.GetType().Name);
        }
    }

    private AccountConnection Connection(Ear ear) => signIns.Connection(ear.Account, ear.SignIn);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading account {Account} ended without an answer")]
    private static partial void LogThrown(ILogger logger, Exception problem, Guid account);
}
