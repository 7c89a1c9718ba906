using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Anslag.Publishing.Standing;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.ReadPost;

/// <summary>A post as one person sees it now, with what they may do.</summary>
public sealed record PostSight
{
    public required Post Post { get; init; }

    /// <summary>The organisation's open accounts, the own website first.</summary>
    public required IReadOnlyList<AccountEntry> Accounts { get; init; }

    /// <summary>The post's deliveries, oldest first.</summary>
    public required IReadOnlyList<DeliveryStatus> Deliveries { get; init; }

    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    /// <summary>The units in which the person may write.</summary>
    public required IReadOnlyList<UnitEntry> Units { get; init; }

    public required PersonId Reader { get; init; }

    public required bool MayWrite { get; init; }

    /// <summary>Whether the person approves in the post's unit; not yet whether they may approve this post.</summary>
    public required bool IsApprover { get; init; }

    /// <summary>The first of the post's channels for which the person does not approve, because it is another unit's.</summary>
    public required AccountEntry? Beyond { get; init; }

    public required bool OnePersonIsAllowed { get; init; }

    /// <summary>What the person typed while somebody else changed the post.</summary>
    public required SetAsideDraft? Aside { get; init; }

    public required BeforeItGoesOut Before { get; init; }

    public required DateTimeOffset Now { get; init; }

    public PostStatus Status => PostStanding.Of(Post, Deliveries, Now);

    public IReadOnlyList<Check> Checks => Before.Of(Post, Accounts, Now);

    public bool MayApprove => IsApprover && Beyond is null && Post.MayBeApprovedBy(Reader);

    public string NameOf(PersonId person) => Names.GetValueOrDefault(person, "–");

    public AccountEntry? AccountOf(Version version) => Accounts.FirstOrDefault(account => account.Id == version.Account);

    /// <summary>The newest delivery of one kind on an account, withdrawn ones left out.</summary>
    public DeliveryStatus? Latest(AccountId account, DeliveryKind kind) => Deliveries
        .LastOrDefault(delivery => delivery.Account == account && delivery.Kind == kind && delivery.State is not DeliveryState.Withdrawn);
}
