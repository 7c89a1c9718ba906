using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.Steps;

/// <summary>One step on a post's way: who, when and why. Steps are added and never changed; together they are the post's history.</summary>
public abstract class Step : IBelongsToOrganisation
{
    public Guid Id { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public PostId PostId { get; private set; }

    /// <summary>Its place among the post's steps, from 1.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The edition of the post that the step was about.</summary>
    public int Edition { get; private set; }

    /// <summary>Why; empty where no reason is asked for.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The step that this one answers: the correction that is approved, the approval that is reviewed.</summary>
    public Guid? Answers { get; private set; }

    internal void Take(Post post, int number, PersonId by, string reason, Guid? answers, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        (OrganisationId, PostId, Number, Edition) = (post.OrganisationId, post.Id, number, post.Edition);
        (By, At, Reason, Answers) = (by, now, reason.Trim(), answers);
    }
}
