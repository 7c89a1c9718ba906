using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.Posts;

/// <summary>The way from draft to approved, and back.</summary>
public static class Approving
{
    public static bool Submit(this Post post, IReadOnlyList<Check> checks, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Discarded)
            throw new BrokenRule(PostRules.NotDiscarded);
        if (post.Stage is not Stage.Draft)
            return false;
        checks.RefuseWhatIsWrong();
        post.Add(new Submission(), Stage.Submitted, by, now);
        return true;
    }

    /// <summary>Another person approves what they have read.</summary>
    /// <param name="post">The post.</param>
    /// <param name="readEdition">The edition that the approver has read.</param>
    /// <param name="checks">What is to be said about the post now.</param>
    /// <param name="by">The approver.</param>
    /// <param name="now">The present.</param>
    public static bool Approve(this Post post, int readEdition, IReadOnlyList<Check> checks, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Approved or Stage.Released or Stage.TakenDown)
            return false;
        if (post.Stage is not Stage.Submitted)
            throw new BrokenRule(PostRules.ApprovedAfterSubmission);
        if (!post.MayBeApprovedBy(by))
            throw new BrokenRule(PostRules.ApprovedByAnother);
        if (readEdition != post.Edition)
            throw new BrokenRule(PostRules.ApprovedAsItWasRead);
        checks.RefuseWhatIsWrong();
        post.Add(new Approval(), Stage.Approved, by, now);
        return true;
    }

    /// <summary>The one-person path: the reason is kept, and another person reviews it afterwards.</summary>
    public static bool ApproveAlone(this Post post, bool isAllowed, string reason, IReadOnlyList<Check> checks, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Approved or Stage.Released or Stage.TakenDown)
            return false;
        if (post.Stage is Stage.Discarded)
            throw new BrokenRule(PostRules.NotDiscarded);
        RequireOnePersonPath(isAllowed, reason);
        checks.RefuseWhatIsWrong();
        post.Add(new SoloApproval(), Stage.Approved, by, now, reason);
        return true;
    }

    public static bool Return(this Post post, string reason, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is not Stage.Submitted)
            return false;
        if (string.IsNullOrWhiteSpace(reason))
            throw new BrokenRule(PostRules.ReturnedWithAReason) { Field = "Form.Reason" };
        post.Add(new Return(), Stage.Draft, by, now, reason);
        return true;
    }

    /// <summary>Takes the post back to be written on; what was approved is approved no longer.</summary>
    public static bool Reopen(this Post post, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Draft)
            return false;
        if (post.Stage is Stage.Released or Stage.TakenDown)
            throw new BrokenRule(PostRules.ChangedOnlyAsDraft);
        post.Add(new Reopening(), Stage.Draft, by, now);
        return true;
    }

    /// <summary>Puts a draft away. <see cref="Reopen"/> takes it back.</summary>
    public static bool Discard(this Post post, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Discarded)
            return false;
        if (post.Stage is not Stage.Draft)
            throw new BrokenRule(PostRules.ChangedOnlyAsDraft);
        post.Add(new Discarding(), Stage.Discarded, by, now);
        return true;
    }

    /// <summary>Another person has looked at what was approved alone.</summary>
    public static bool Review(this Post post, string note, PersonId by, DateTimeOffset now)
    {
        var waiting = post.AwaitingReview().ToList();
        if (waiting.Count == 0)
            return false;
        if (waiting.Exists(approval => approval.By == by))
            throw new BrokenRule(PostRules.ReviewedByAnother);
        foreach (var approval in waiting)
            post.Add(new Review(), post.Stage, by, now, note, approval.Id);
        return true;
    }

    /// <summary>Four eyes: neither who wrote it nor who changed it last.</summary>
    public static bool MayBeApprovedBy(this Post post, PersonId person) => person != post.WrittenBy && person != post.ChangedBy;

    public static IEnumerable<SoloApproval> AwaitingReview(this Post post) => post.Steps.OfType<SoloApproval>()
        .Where(approval => !post.Steps.OfType<Review>().Any(review => review.Answers == approval.Id));

    /// <summary>Why it was sent back, while the writer has it back.</summary>
    public static Return? ReturnedNow(this Post post) => post.Stage is Stage.Draft && post.Steps is [.., Return last] ? last : null;

    internal static void RequireOnePersonPath(bool isAllowed, string reason)
    {
        if (!isAllowed)
            throw new BrokenRule(PostRules.OnePersonPathIsAllowed);
        if (string.IsNullOrWhiteSpace(reason))
            throw new BrokenRule(PostRules.OnePersonPathHasAReason) { Field = "Form.Reason" };
    }
}
