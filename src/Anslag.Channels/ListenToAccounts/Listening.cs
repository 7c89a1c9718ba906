using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>That an account is read again and again for what came in: how far, when next, and what stands in the way. One worker has it at a time.</summary>
[NotAudited]
public sealed class Listening : IWorkOnAccount, IBelongsToOrganisation
{
    public const string Topic = "listening";

    /// <summary>A network that is away for a moment needs nobody's attention.</summary>
    public static readonly TimeSpan MayBeDeaf = TimeSpan.FromMinutes(15);

    private Listening()
    {
    }

    /// <summary>The account's own.</summary>
    public Guid Id { get; private init; }

    public AccountId AccountId => new(Id);

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Where the next reading begins, in the network's own words.</summary>
    public string? Cursor { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    /// <summary>How soon it is known that something came in.</summary>
    public Promptness Promptness { get; private set; }

    /// <summary>When the network was last asked to tell.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    public DateTimeOffset? LastReadAt { get; private set; }

    /// <summary>How often in a row it could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>Why it cannot be read; <c>DeliveryTexts</c> puts it into words.</summary>
    public string? Problem { get; private set; }

    public string? ProblemDetail { get; private set; }

    public DateTimeOffset? ProblemSince { get; private set; }

    public static Listening To(Account account, DateTimeOffset now) => new()
    {
        Id = account.Id.Value,
        OrganisationId = account.OrganisationId,
        DueAt = now,
    };

    /// <summary>Whether the network is to be asked to tell: at first, and again each day.</summary>
    public bool HasToAsk(DateTimeOffset now) => AskedAt is null || AskedAt <= now.AddDays(-1);

    public void Asked(Promptness answer, DateTimeOffset now) => (Promptness, AskedAt) = (answer, now);

    /// <summary>It was read.</summary>
    public void Heard(string cursor, DateTimeOffset next, DateTimeOffset now)
    {
        (Cursor, LastReadAt, Failures) = (cursor, now, 0);
        (Problem, ProblemDetail, ProblemSince) = (null, null, null);
        Rest(next);
    }

    /// <summary>It could not be read.</summary>
    public void Missed(string reason, string? detail, DateTimeOffset next, DateTimeOffset now)
    {
        Failures++;
        (Problem, ProblemDetail) = (reason, detail is { Length: > Attempt.MostDetail } ? detail[..Attempt.MostDetail] : detail);
        ProblemSince ??= now;
        Rest(next);
    }

    /// <summary>It is not read before then; <see langword="null"/>: not at all.</summary>
    public void Rest(DateTimeOffset? until) => (DueAt, LeasedUntil) = (until, null);
}
