using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.Posts;

/// <summary>The way out to the channels, and back from them.</summary>
public static class Releasing
{
    /// <summary>Lets an approved post go, now or at its time.</summary>
    public static bool Release(this Post post, IReadOnlyList<Check> checks, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.Released or Stage.TakenDown)
            return false;
        if (post.Stage is not Stage.Approved)
            throw new BrokenRule(PostRules.ApprovedBeforePublished);
        checks.RefuseWhatIsWrong();
        var due = post.Content.PlannedAt > now ? post.Content.PlannedAt.Value : now;
        post.Plan(due, post.Content.ValidUntil);
        post.Add(new Schedule { DueAt = due }, Stage.Released, by, now);
        return true;
    }

    /// <summary>Moves a post that has not gone out; nothing of what it says changes, so it stays approved.</summary>
    public static bool Reschedule(this Post post, DateTimeOffset dueAt, DateTimeOffset? validUntil, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is not Stage.Released)
            throw new BrokenRule(PostRules.HasNotGoneOut);
        if (post.Content.PlannedAt == dueAt && post.Content.ValidUntil == validUntil)
            return false;
        if (validUntil <= dueAt)
            throw new BrokenRule(PostRules.ValidAfterPublishing) { Field = "Form.UntilDate" };
        if (validUntil <= now)
            throw new BrokenRule(PostRules.StillValid) { Field = "Form.UntilDate" };
        post.Plan(dueAt, validUntil);
        post.Add(new Schedule { DueAt = dueAt }, Stage.Released, by, now);
        return true;
    }

    /// <summary>Takes a post back before it went out. It is still approved.</summary>
    public static bool Withdraw(this Post post, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is not Stage.Released)
            return false;
        post.Add(new Withdrawal(), Stage.Approved, by, now);
        return true;
    }

    public static bool TakeDown(this Post post, string reason, PersonId by, DateTimeOffset now)
    {
        if (post.Stage is Stage.TakenDown)
            return false;
        if (post.Stage is not Stage.Released)
            throw new BrokenRule(PostRules.TakenDownWhenOut);
        if (string.IsNullOrWhiteSpace(reason))
            throw new BrokenRule(PostRules.TakenDownForAReason) { Field = "Form.Reason" };
        post.Add(new TakeDown(), Stage.TakenDown, by, now, reason);
        return true;
    }
}
