using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Finds what belongs to a claimed account and reads it, with a limit in time. What an adapter throws is told as a failure.</summary>
internal sealed partial class ListenerCalls(
    Database database, NetworkList networks, AccountSecrets secrets, ListeningOptions options, TimeProvider time, ILogger<ListenerCalls> logger)
{
    /// <summary>What belongs to the claim; <see langword="null"/> when it no longer holds.</summary>
    public async Task<Ear?> LoadAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await db.ClaimedAsync<Listening>(claim, cancellationToken) is not { } listening)
            return null;
        var account = await db.Set<Account>().SingleAsync(account => account.Id == listening.AccountId, cancellationToken);
        networks.TryFind(account.Network, out var network);
        return new Ear(
            listening,
            account,
            await db.SignInAsync(account.Id, cancellationToken),
            await db.HealthAsync(account.Id, cancellationToken),
            network as IDialogueNetwork);
    }

    public async Task<Reading> ReadAsync(Ear ear, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.LongestReading, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var connection = new AccountConnection(
            ear.Account.Id, ear.Account.OrganisationId, ear.Account.NetworkId, secrets.Decrypt(ear.SignIn!.EncryptedSecret), ear.Account.IsTrial);
        try
        {
            return await ear.Network!.ReadAsync(connection, ear.Listening.Cursor, either.Token).WaitAsync(either.Token);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogThrown(logger, problem, ear.Account.Id.Value);
            return new Reading.Later(time.GetUtcNow(), DeliveryReasons.NoAnswer, problem.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading account {Account} ended without an answer")]
    private static partial void LogThrown(ILogger logger, Exception problem, Guid account);
}
