using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Tests.Publishing;

/// <summary>What the tests write, and where it goes.</summary>
internal static class Words
{
    public static readonly UnitId TopUnit = Id.Random<UnitId>();

    public static readonly NetworkProfile Site = new("website", "w", "Webbplatsen", TextCounting.Characters, 100_000, 20, 2_000)
    {
        IsOwnSite = true, HasTitle = true, CanCorrect = true,
    };

    public static readonly AccountEntry Website = Account(Site);
    public static readonly AccountEntry Facebook = Account(new NetworkProfile("facebook", "f", "Facebook", TextCounting.Characters, 63_206, 10, 1_000) { CanCorrect = true });
    public static readonly AccountEntry X = Account(new NetworkProfile("x", "X", "X", TextCounting.Graphemes, 280, 4, 1_000));

    /// <summary>Another unit's; a test adds it.</summary>
    public static readonly AccountEntry Library = Facebook with { Id = Id.Random<AccountId>(), Name = "Ekbackens bibliotek", Unit = Id.Random<UnitId>() };

    public static readonly IReadOnlyList<AccountEntry> Accounts = [Website, Facebook, X];

    public static readonly PostContent Water = new()
    {
        Title = "Vattenläcka på Ekvägen",
        Text = "En vattenledning har gått sönder på Ekvägen. Vi räknar med att vattnet är tillbaka kl. 15.00.",
    };

    public static Draft Draft(PostContent content, params PictureDraft[] pictures) =>
        new(TopUnit, content, [.. Accounts.Select(account => new VersionDraft(account.Id, OwnText: null, LinksToSite: true))], pictures);

    public static Post APost(PersonId writer, DateTimeOffset now) =>
        Post.Begin(Id.New<PostId>(now), Id.Random<OrganisationId>(), TopUnit, Accounts.Select(account => account.Id), writer, now);

    private static AccountEntry Account(NetworkProfile network) =>
        new(Id.Random<AccountId>(), network, $"Ekbackens kommun på {network.Name}", Address: null, TopUnit, IsTrial: true, NeedsSignIn: false);
}
