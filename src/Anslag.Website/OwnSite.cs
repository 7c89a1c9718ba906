using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Website.Articles;
using Microsoft.Extensions.Localization;

namespace Anslag.Website;

/// <summary>
/// The own website as a network. Every call is keyed by the delivery and may be made again; none returns before the citizens' snapshot of
/// this node shows what it did, so that <em>live</em> means that a citizen can see it.
/// </summary>
internal sealed class OwnSite(
    PublishArticle.PublishArticle publish,
    CorrectArticle.CorrectArticle correct,
    TakeDownArticle.TakeDownArticle takeDown,
    SiteVisibility site,
    IStringLocalizer<OwnSiteTexts> texts)
    : INetwork
{
    public const string Key = "website";

    /// <summary>Its name is a word and no trademark: it is in the reader's language.</summary>
    public NetworkProfile Profile => new(Key, "w", texts["Name"], TextCounting.Characters, MostText: 100_000, MostPictures: 20, MostAltText: 1_000)
    {
        IsOwnSite = true,
        HasTitle = true,
        CanCorrect = true,
        CanCorrectPictures = true,
        Videos = new VideoLimits { WithPictures = true },
        Idempotent = true,
        SettleTime = TimeSpan.Zero,
        Arrangements = ["website.address", "website.https", "website.statement"],
    };

    public IReadOnlyList<ContentProblem> Check(Outgoing content) => [];

    public Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken) => Task.FromResult<Outcome?>(null);

    public async Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken) =>
        await ShownAsync(await publish.HandleAsync(sending.Delivery, sending.Content, By(sending), cancellationToken), cancellationToken);

    public async Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken) =>
        OriginalOf(sending) is { } original
        && await correct.HandleAsync(original, sending.Delivery, sending.Content, By(sending), cancellationToken) is { } article
            ? await ShownAsync(article, cancellationToken)
            : new Outcome.Refused("gone");

    public async Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken) =>
        OriginalOf(sending) is { } original
        && await takeDown.HandleAsync(original, sending.Delivery, sending.Content.Note, By(sending), cancellationToken) is { } article
            ? await ShownAsync(article, cancellationToken)
            : new Outcome.Refused("gone");

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) => site.FindAsync(sending, OriginalOf(sending), cancellationToken);

    public Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult(new AccountCheck(SignedIn: true, MissingRights: [], ExpiresAt: null, Detail: null));

    public Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult<OpenedAccount?>(new OpenedAccount(Key, name, site.Address, Secret: string.Empty));

    private async Task<Outcome> ShownAsync(Article article, CancellationToken cancellationToken) =>
        new Outcome.Published(await site.ShowAsync(article, cancellationToken));

    private static ArticleId? OriginalOf(Sending sending) => Id.Parse<ArticleId>(sending.Original?.NetworkId);

    private static Actor By(Sending sending) => Actor.Program(sending.Connection.Organisation);
}

/// <summary>Marks the resource file.</summary>
public sealed class OwnSiteTexts;
