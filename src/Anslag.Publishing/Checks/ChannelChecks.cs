using Anslag.Channels.Contracts;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;
using Version = Anslag.Publishing.Posts.Version;

namespace Anslag.Publishing.Checks;

/// <summary>What one channel would refuse of its version.</summary>
internal static class ChannelChecks
{
    private static readonly Rule MorePicturesThanItTakes = new("check.more-pictures", typeof(PostRuleTexts));
    private static readonly Rule WithoutTheVideo = new("check.without-video", typeof(PostRuleTexts));
    private static readonly Rule SignInNeeded = new("check.sign-in-needed", typeof(PostRuleTexts));

    /// <summary>Limits that every network has are told here, with the channel's name and at the field that is too long.</summary>
    private static readonly string[] ToldHere =
    [
        "content.not-empty", "content.short-enough", "content.few-enough-pictures", "content.pictures-are-described", "content.alt-text-short-enough",
        "content.video-described",
    ];

    public static IEnumerable<Check> Of(Post post, Version version, AccountEntry account, bool onSite, IContentCheck networks)
    {
        var outgoing = PostOrders.Preview(post, version, account.Network, onSite);
        var network = account.Network;
        var length = network.LengthOf(outgoing);
        if (length > network.MostText)
            yield return new Check(CheckResult.Wrong, PostRules.TextFitsTheChannel, [network.Name, length, network.MostText], TextField(version));
        foreach (var picture in post.Pictures.Take(network.MostPictures).Where(picture => picture.AltText.Length > network.MostAltText))
        {
            yield return new Check(
                CheckResult.Wrong, PostRules.DescriptionFitsTheChannel, [network.Name, picture.AltText.Length, network.MostAltText], $"Form.Pictures[{picture.Media}].AltText");
        }
        foreach (var problem in networks.Check(account, outgoing).Where(problem => !ToldHere.Contains(problem.Code)))
            yield return new Check(problem.Blocks ? CheckResult.Wrong : CheckResult.Advice, new Rule(problem.Code, typeof(ContentTexts)), problem.Details, FieldOf(problem, version));
        if (post.Pictures.Count > network.MostPictures)
            yield return new Check(CheckResult.Advice, MorePicturesThanItTakes, [network.Name, network.MostPictures]);
        if (post.Video is not null && network.Videos is null)
            yield return new Check(CheckResult.Advice, WithoutTheVideo, [network.Name], "video");
        if (account.NeedsSignIn)
            yield return new Check(CheckResult.Advice, SignInNeeded, [network.Name]);
    }

    private static string FieldOf(ContentProblem problem, Version version) =>
        problem.Code.StartsWith("content.video-", StringComparison.Ordinal) ? "video" : TextField(version);

    private static string TextField(Version version) => version.OwnText is null ? "Form.Text" : $"Form.Versions[{version.Account}].OwnText";
}
