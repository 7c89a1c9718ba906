namespace Anslag.Channels.Contracts;

/// <summary>Says what an account's network would refuse: asked while writing, and again on the server before anything is queued.</summary>
public interface IContentCheck
{
    /// <summary>The problems, those that stop the post first. None: it can go out.</summary>
    IReadOnlyList<ContentProblem> Check(AccountEntry account, Outgoing content);
}
