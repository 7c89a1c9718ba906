using Anslag.Channels.Contracts;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Checks;

/// <summary>What is to be said about a post before it goes out: the same list on the page, at submission, at approval and at release.</summary>
public static class PostChecks
{
    public const int MostTitle = 200;

    private static readonly Rule SiteFirst = Line("check.site-first");
    private static readonly Rule NotOnTheSite = Line("check.not-on-the-site");
    private static readonly Rule Described = Line("check.described");
    private static readonly Rule VideoDescribed = Line("check.video-described");
    private static readonly Rule Fits = Line("check.fits");
    private static readonly Rule GoesNow = Line("check.goes-now");
    private static readonly Rule TimeHasPassed = Line("check.time-has-passed");
    private static readonly Rule OtherUnitsChannel = Line("check.other-units-channel");
    private static readonly Rule GoesThen = Line("check.goes-then");

    /// <summary>Every line about the post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="accounts">The organisation's open accounts.</param>
    /// <param name="networks">What the networks would refuse.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<Check> Of(Post post, IReadOnlyList<AccountEntry> accounts, IContentCheck networks, DateTimeOffset now) =>
        [.. Content(post), .. Channels(post, accounts, networks), .. Pictures(post), .. Video(post), .. Times(post, now)];

    private static IEnumerable<Check> Content(Post post)
    {
        if (string.IsNullOrWhiteSpace(post.Content.Title))
            yield return Wrong(PostRules.HasTitle, "Form.Title");
        if (post.Content.Title.Length > MostTitle)
            yield return Wrong(PostRules.TitleFits, "Form.Title", post.Content.Title.Length, MostTitle);
        if (string.IsNullOrWhiteSpace(post.Content.Text))
            yield return Wrong(PostRules.HasText, "Form.Text");
        if (post.Content.Link is not null && Links.Parse(post.Content.Link) is null)
            yield return Wrong(PostRules.LinkIsAnAddress, "Form.Link");
    }

    private static IEnumerable<Check> Channels(Post post, IReadOnlyList<AccountEntry> accounts, IContentCheck networks)
    {
        var chosen = (from version in post.Versions join account in accounts on version.Account equals account.Id select (version, account)).ToList();
        if (post.Versions.Count == 0)
            yield return Wrong(PostRules.HasAChannel, "channels");
        if (chosen.Count < post.Versions.Count)
            yield return Wrong(PostRules.ChannelIsOpen, "channels");
        var onSite = post.GoesToOwnSite(accounts);
        var refused = chosen.SelectMany(pair => ChannelChecks.Of(post, pair.version, pair.account, onSite, networks)).ToList();
        foreach (var check in refused)
            yield return check;
        if (chosen.Count > 0 && refused.TrueForAll(check => check.Result is not CheckResult.Wrong))
            yield return Fine(Fits);
        foreach (var account in post.OnAccountsOfOtherUnits(accounts))
            yield return new Check(CheckResult.Advice, OtherUnitsChannel, [account.Name]);
        if (onSite && chosen.Count > 1)
            yield return Fine(SiteFirst);
        if (!onSite && accounts.Any(account => account.Network.IsOwnSite))
            yield return Advice(NotOnTheSite, "channels");
    }

    private static IEnumerable<Check> Pictures(Post post)
    {
        var silent = post.Pictures.FirstOrDefault(picture => !picture.IsDescribed);
        if (silent is not null)
            yield return Wrong(PostRules.PicturesAreDescribed, $"Form.Pictures[{silent.Media}].AltText", silent.Place);
        else if (post.Pictures.Count > 0)
            yield return Fine(Described);
    }

    private static IEnumerable<Check> Video(Post post)
    {
        if (post.Video is { Description.Length: 0 } silent)
            yield return Wrong(PostRules.VideoIsDescribed, $"Form.Videos[{silent.Media}].Description");
        else if (post.Video is not null)
            yield return Fine(VideoDescribed);
    }

    private static IEnumerable<Check> Times(Post post, DateTimeOffset now)
    {
        var (planned, until) = (post.Content.PlannedAt, post.Content.ValidUntil);
        if (until <= planned)
            yield return Wrong(PostRules.ValidAfterPublishing, "Form.UntilDate");
        else if (until <= now)
            yield return Wrong(PostRules.StillValid, "Form.UntilDate");
        yield return planned switch
        {
            null => Fine(GoesNow),
            _ when planned <= now => Advice(TimeHasPassed, "Form.PublishDate"),
            _ => new Check(CheckResult.Fine, GoesThen, [planned.Value]),
        };
    }

    private static Check Wrong(Rule rule, string field, params object[] details) => new(CheckResult.Wrong, rule, details, field);

    private static Check Advice(Rule line, string field) => new(CheckResult.Advice, line, [], field);

    private static Check Fine(Rule line) => new(CheckResult.Fine, line, []);

    private static Rule Line(string code) => new(code, typeof(PostRuleTexts));
}
