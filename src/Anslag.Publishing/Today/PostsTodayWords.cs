using Anslag.Channels.Contracts;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Time;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Standing;
using Microsoft.Extensions.Localization;

namespace Anslag.Publishing.Today;

/// <summary>Posts as rows of <em>Idag</em>.</summary>
internal sealed class PostsTodayWords(
    IStringLocalizer<PostsTodayTexts> texts, IReadOnlyDictionary<PersonId, string> names, IReadOnlySet<AccountId> trials, DateTimeOffset now)
{
    public TodayItem Returned(Post post)
    {
        var step = post.ReturnedNow()!;
        return Item(post, TodaySection.WaitsForYou, TodayTone.Wait, "ReturnedLabel", texts["ReturnedDetail", NameOf(step.By), step.Reason], "ReturnedAction", step.At);
    }

    /// <summary>Everything about one post that waits for an approver other than its writer.</summary>
    public IEnumerable<TodayItem> ForApprover(Post post, PersonId reader)
    {
        if (post.Stage is Stage.Submitted && post.MayBeApprovedBy(reader))
            yield return Item(post, TodaySection.WaitsForYou, TodayTone.Wait, "ApproveLabel", ApproveDetail(post), "ApproveAction", post.Steps[^1].At);
        if (post.OpenCorrection() is { } correction && correction.By != reader)
            yield return Item(post, TodaySection.WaitsForYou, TodayTone.Wait, "CorrectionLabel", texts["CorrectionDetail", NameOf(correction.By), correction.Reason], "ApproveAction", correction.At);
        foreach (var alone in post.AwaitingReview().Where(alone => alone.By != reader))
            yield return Item(post, TodaySection.WaitsForYou, TodayTone.Wait, "ReviewLabel", texts["ReviewDetail", NameOf(alone.By), alone.Reason], "ReviewAction", alone.At);
    }

    public TodayItem GoesOut(Post post, PostStatus status)
    {
        var (tone, detail) = status switch
        {
            PostStatus.AwaitsApproval => (TodayTone.Wait, "NotApprovedYet"),
            PostStatus.Approved => (TodayTone.Wait, "NotReleasedYet"),
            _ => (TodayTone.Ok, "IsPlanned"),
        };
        var at = post.Content.PlannedAt!.Value;
        return Item(post, TodaySection.GoesOutToday, tone, at.TimeInWords(), texts[detail, post.Versions.Count], "OpenAction", at);
    }

    private string ApproveDetail(Post post) => post.Content.PlannedAt is { } planned && planned > now
        ? texts["ApproveDetailPlanned", NameOf(post.WrittenBy), planned.InWords(now)]
        : texts["ApproveDetail", NameOf(post.WrittenBy)];

    private TodayItem Item(Post post, TodaySection section, TodayTone tone, string label, string detail, string action, DateTimeOffset at) => new(
        section, tone, texts[label], post.Content.Title.Length > 0 ? post.Content.Title : texts["Untitled"], detail, $"/desk/posts/{post.Id}", texts[action], at,
        post.Versions.Any(version => trials.Contains(version.Account)));

    private string NameOf(PersonId person) => names.GetValueOrDefault(person, "–");
}
