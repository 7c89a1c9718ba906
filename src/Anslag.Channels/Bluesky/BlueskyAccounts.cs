using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Bluesky;

/// <summary>Accounts on Bluesky: signed in to, kept signed in, checked, and opened for trial on the simulator.</summary>
internal sealed class BlueskyAccounts(XrpcClient xrpc, TrialAccounts trials, BlueskyOptions real, SimulatorOptions simulator)
{
    public bool HasTrial => simulator.Address is not null;

    /// <summary>The simulator, which keeps every trial account.</summary>
    public XrpcServer TrialServer => new(simulator.Address!, IsTrial: true);

    public async Task<AccountCheck> CheckAsync(AccountConnection connection, CancellationToken cancellationToken)
    {
        var session = BlueskySession.Of(connection.Secret);
        var answer = await xrpc.GetSessionAsync(session.ServerFor(connection.IsTrial), session, cancellationToken);
        bool? signedIn = answer.Value is not null ? true : answer.Verdict is XrpcVerdict.SignIn ? false : null;
        return new AccountCheck(signedIn, [], session.EndsAt(), answer.Value is { Active: false } state ? state.Status : answer.Error is null ? null : answer.Words);
    }

    public async Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken)
    {
        if (!HasTrial)
            return null;
        var account = await trials.OpenAsync(simulator.Address!, name, cancellationToken);
        var answer = await xrpc.CreateSessionAsync(TrialServer, account.Did, account.Password, cancellationToken);
        var session = answer.Value?.On(TrialServer) ?? throw new HttpRequestException($"The simulator did not sign in ({answer.Words}).");
        return new OpenedAccount(account.Did, account.Name, account.Address, session.ToSecret()) { EndsAt = session.EndsAt() };
    }

    public async Task<Renewal> RenewAsync(AccountConnection connection, CancellationToken cancellationToken)
    {
        var session = BlueskySession.Of(connection.Secret);
        var server = session.ServerFor(connection.IsTrial);
        var answer = await xrpc.RefreshSessionAsync(server, session, cancellationToken);
        if (answer.Value?.On(server) is { } renewed)
            return new Renewal.Renewed(renewed.ToSecret(), renewed.EndsAt());
        return answer.Verdict is XrpcVerdict.Exchange or XrpcVerdict.SignIn or XrpcVerdict.Inactive
            ? new Renewal.Lost(answer.Words)
            : new Renewal.NotNow(answer.Words);
    }

    /// <summary>Where people read an account.</summary>
    public Uri AddressOf(string did, bool isTrial) => isTrial ? new Uri(simulator.Address!, $"/bluesky/{did}") : new Uri(real.App, $"/profile/{did}");

    public NetworkReceipt Receipt(AccountConnection connection, RecordAddress post)
    {
        var word = connection.IsTrial ? "posts" : "post";
        return new NetworkReceipt(post.ToString(), new Uri($"{AddressOf(connection.NetworkId, connection.IsTrial).AbsoluteUri}/{word}/{post.Key}"));
    }
}
