namespace Anslag.Channels.Contracts;

/// <summary>
/// A network as the sender sees it. An adapter keeps no state, never knows another adapter, and returns what is expected instead of
/// throwing it. What it throws is taken as <em>uncertain</em> after the mark and as <em>not sent</em> before it.
/// </summary>
public interface INetwork
{
    /// <summary>What the network can do and how much it takes.</summary>
    NetworkProfile Profile { get; }

    /// <summary>What in this content the network would refuse, beyond the limits of <see cref="Profile"/>; asked while writing and before sending.</summary>
    IReadOnlyList<ContentProblem> Check(Outgoing content);

    /// <summary>
    /// Everything before the publishing call, in steps that are saved by <see cref="Sending.SaveStepAsync"/> and not made again:
    /// uploads, containers. Nothing of it is visible to the public. <see langword="null"/> means ready.
    /// </summary>
    Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>The one publishing call.</summary>
    Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Corrects what stands at <see cref="Sending.Original"/>.</summary>
    Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Takes down what stands at <see cref="Sending.Original"/>; something already gone is a success.</summary>
    Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Looks on the network for the effect of an earlier call of this delivery.</summary>
    Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken);

    /// <summary>Asks the network how the account is: does the sign-in hold, are the rights there.</summary>
    Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken);

    /// <summary>Opens a trial account on the simulated network; <see langword="null"/> where the network needs none.</summary>
    Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken);
}
