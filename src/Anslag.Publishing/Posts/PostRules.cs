using Anslag.Kernel.Rules;

namespace Anslag.Publishing.Posts;

/// <summary>Every rule of a post.</summary>
public static class PostRules
{
    public static readonly Rule Exists = Of("post.exists");
    public static readonly Rule NobodyElseChangedIt = Of("post.nobody-else-changed-it");
    public static readonly Rule ChangedOnlyAsDraft = Of("post.changed-only-as-draft");
    public static readonly Rule NotDiscarded = Of("post.not-discarded");

    public static readonly Rule HasTitle = Of("post.has-title");
    public static readonly Rule TitleFits = Of("post.title-fits");
    public static readonly Rule HasText = Of("post.has-text");
    public static readonly Rule LinkIsAnAddress = Of("post.link-is-an-address");
    public static readonly Rule HasAChannel = Of("post.has-a-channel");
    public static readonly Rule ChannelIsOpen = Of("post.channel-is-open");
    public static readonly Rule TextFitsTheChannel = Of("post.text-fits-the-channel");
    public static readonly Rule PicturesAreDescribed = Of("post.pictures-are-described");
    public static readonly Rule PicturesOrAVideo = Of("post.pictures-or-a-video");
    public static readonly Rule VideoIsDescribed = Of("post.video-is-described");
    public static readonly Rule DescriptionFitsTheChannel = Of("post.description-fits-the-channel");
    public static readonly Rule ValidAfterPublishing = Of("post.valid-after-publishing");
    public static readonly Rule StillValid = Of("post.still-valid");
    public static readonly Rule TimeIsATime = Of("post.time-is-a-time");

    public static readonly Rule ApprovedAfterSubmission = Of("post.approved-after-submission");
    public static readonly Rule ApprovedByAnother = Of("post.approved-by-another");
    public static readonly Rule ApprovedForEachChannel = Of("post.approved-for-each-channel");
    public static readonly Rule SomebodyElseApproves = Of("post.somebody-else-approves");
    public static readonly Rule ApprovedAsItWasRead = Of("post.approved-as-it-was-read");
    public static readonly Rule ReturnedWithAReason = Of("post.returned-with-a-reason");
    public static readonly Rule OnePersonPathIsAllowed = Of("post.one-person-path-is-allowed");
    public static readonly Rule OnePersonPathHasAReason = Of("post.one-person-path-has-a-reason");
    public static readonly Rule ReviewedByAnother = Of("post.reviewed-by-another");

    public static readonly Rule ApprovedBeforePublished = Of("post.approved-before-published");
    public static readonly Rule HasNotGoneOut = Of("post.has-not-gone-out");
    public static readonly Rule CorrectedWhenOut = Of("post.corrected-when-out");
    public static readonly Rule CorrectionSaysWhatWasWrong = Of("post.correction-says-what-was-wrong");
    public static readonly Rule CorrectionChangesSomething = Of("post.correction-changes-something");
    public static readonly Rule TakenDownWhenOut = Of("post.taken-down-when-out");
    public static readonly Rule TakenDownForAReason = Of("post.taken-down-for-a-reason");

    private static Rule Of(string code) => new(code, typeof(PostRuleTexts));
}

/// <summary>Marks the resource file with the rules' sentences.</summary>
public sealed class PostRuleTexts;
