using System.Security.Cryptography;
using System.Text;
using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>
/// What a network has sent us about an account, kept before the network is thanked and read afterwards. The same words again are the
/// same row, so repeating them costs nothing.
/// </summary>
[NotAudited]
public sealed class Tiding : IWorkOnAccount, IBelongsToOrganisation
{
    public const string Topic = "tidings";

    private const int MostFailures = 8;

    private Tiding()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>What was sent; empty once it has been read, for what it was about is kept with what came in.</summary>
    public string Told { get; private set; } = string.Empty;

    public DateTimeOffset ReceivedAt { get; private init; }

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    public int Failures { get; private set; }

    public static Tiding Of(Account account, string told, DateTimeOffset now) => new()
    {
        Id = IdOf(account.Id, told),
        OrganisationId = account.OrganisationId,
        AccountId = account.Id,
        Told = told,
        ReceivedAt = now,
        DueAt = now,
    };

    public static Guid IdOf(AccountId account, string told) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{account}{told}")).AsSpan(0, 16));

    public void Done() => (Told, DueAt, LeasedUntil) = (string.Empty, null, null);

    /// <summary>It is tried again, but not for ever: what it is about is also found when the account is read.</summary>
    public void Missed(DateTimeOffset next)
    {
        Failures++;
        if (Failures >= MostFailures)
            Done();
        else
            (DueAt, LeasedUntil) = (next, null);
    }
}
