using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Channels.RenewSignIn;

/// <summary>The next exchange of a sign-in's token. The row is the queue, so one node exchanges at a time.</summary>
[NotAudited]
public sealed class SignInRenewal : IWork, IBelongsToOrganisation
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private SignInRenewal()
    {
    }

    /// <summary>The sign-in's id.</summary>
    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    public int Failures { get; private set; }

    /// <summary>The mark, committed before the call: the token may be spent. It goes when the new one is saved.</summary>
    public DateTimeOffset? BegunAt { get; private set; }

    public static SignInRenewal Of(AccountSignIn signIn, DateTimeOffset dueAt) => new()
    {
        Id = signIn.Id,
        OrganisationId = signIn.OrganisationId,
        AccountId = signIn.AccountId,
        DueAt = dueAt,
    };

    public void Begin(DateTimeOffset now) => BegunAt = now;

    /// <summary>The new token is saved; the next exchange is planned.</summary>
    public void Done(DateTimeOffset next)
    {
        (BegunAt, Failures) = (null, 0);
        Rest(next);
    }

    /// <summary>The network did not answer.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(Failures, 10));
        Failures++;
        Rest(now + (pause < LongestPause ? pause : LongestPause));
    }

    /// <summary>There is nothing more to exchange.</summary>
    public void End() => Rest(dueAt: null);

    private void Rest(DateTimeOffset? dueAt) => (DueAt, LeasedUntil) = (dueAt, null);
}
