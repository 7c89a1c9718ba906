using Anslag.Channels.Accounts;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.ConnectBluesky;

/// <summary>Bluesky's side of a sign-in: from a handle to its server, from an app password to two tokens.</summary>
internal sealed class BlueskySignIn(XrpcClient xrpc, Identities identities, BlueskyAccounts accounts)
{
    /// <summary>Signs in to the account behind a handle.</summary>
    /// <exception cref="BrokenRule">Nobody answers to the handle, or the server does not take the password.</exception>
    public async Task<OpenedAccount> ByHandleAsync(string? handle, string? password, CancellationToken cancellationToken)
    {
        var identity = await AskAsync(() => identities.FindAsync(Plain(handle), cancellationToken), cancellationToken);
        BlueskyRules.HandleIsSomebodys.Require(identity is not null, "Handle");
        return await SignInAsync(identity!.Server, identity.Did, identity.Handle, password, cancellationToken);
    }

    /// <summary>Signs in again to an account that is known.</summary>
    /// <exception cref="BrokenRule">The server does not take the password.</exception>
    public async Task<OpenedAccount> AgainAsync(Account account, string? password, CancellationToken cancellationToken)
    {
        var server = account.IsTrial ? accounts.TrialServer : await ServerAsync(account, cancellationToken);
        return await SignInAsync(server, account.NetworkId, account.Name, password, cancellationToken);
    }

    /// <summary>An account may have moved to another server since.</summary>
    private async Task<XrpcServer> ServerAsync(Account account, CancellationToken cancellationToken)
    {
        var server = await AskAsync(() => identities.ServerAsync(account.NetworkId, cancellationToken), cancellationToken);
        BlueskyRules.ServerAnswers.Require(server is not null);
        return server!;
    }

    private async Task<OpenedAccount> SignInAsync(XrpcServer server, string did, string name, string? password, CancellationToken cancellationToken)
    {
        BlueskyRules.HasPassword.Require(!string.IsNullOrWhiteSpace(password), "Password");
        var answer = await AskAsync(async () => await xrpc.CreateSessionAsync(server, did, password!.Trim(), cancellationToken), cancellationToken);
        BlueskyRules.PasswordIsAnAppPassword.Require(answer?.Error?.Error is not "AuthFactorTokenRequired", "Password");
        BlueskyRules.PasswordIsRight.Require(answer?.Verdict is not XrpcVerdict.SignIn || answer.Value is not null, "Password");
        BlueskyRules.ServerAnswers.Require(answer?.Value is not null && answer.Value.Did == did);
        var session = answer!.Value!.On(server);
        return new OpenedAccount(did, name, accounts.AddressOf(did, server.IsTrial), session.ToSecret()) { EndsAt = session.EndsAt() };
    }

    private static async Task<T?> AskAsync<T>(Func<Task<T?>> ask, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidDataException or BrokenRule)
        {
            throw new BrokenRule(BlueskyRules.ServerAnswers);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BrokenRule(BlueskyRules.ServerAnswers);
        }
    }

    /// <summary>A handle as people write it: with the sign before it, or as the address of its page.</summary>
    private static string Plain(string? handle)
    {
        var written = (handle ?? string.Empty).Trim();
        var last = Uri.TryCreate(written, UriKind.Absolute, out var address) ? address.Segments[^1].TrimEnd('/') : written;
        return last.TrimStart('@').ToLowerInvariant();
    }
}
