using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anslag.Channels.SendDelivery;

/// <summary>
/// The calls to an adapter, each with a limit in time. What an adapter throws becomes an outcome: before the mark it proves that nothing
/// was made, after it nobody knows.
/// </summary>
internal sealed partial class NetworkCalls(
    Sendings sendings, Marking marking, ISendingMilestones milestones, SendingOptions options, TimeProvider time, ILogger<NetworkCalls> logger)
{
    public Clearance Clear(Job job)
    {
        milestones.Pass(Milestones.Claimed);
        return Clearance.Of(job, time.GetUtcNow());
    }

    /// <summary>Makes the preparing steps that are missing; <see langword="null"/> when everything is ready.</summary>
    public async Task<Outcome?> PrepareAsync(Job job, INetwork network, CancellationToken cancellationToken)
    {
        try
        {
            return await network.PrepareAsync(sendings.Of(job, milestones), cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && problem is not DbUpdateException)
        {
            LogThrown(logger, problem, job.Delivery.Id);
            return new Outcome.NotSent(Pauses.ForTry(job.Delivery.Failures, time.GetUtcNow()), DeliveryReasons.NotPrepared, problem.GetType().Name);
        }
    }

    public async Task<Mark?> MarkAsync(Job job, CancellationToken cancellationToken)
    {
        milestones.Pass(Milestones.Marking);
        return await marking.MarkAsync(job.Claim, job.Delivery.OrganisationId, cancellationToken);
    }

    /// <summary>The one call.</summary>
    public async Task<Outcome> CallAsync(Job job, Mark mark, INetwork network, CancellationToken cancellationToken)
    {
        milestones.Pass(Milestones.Marked);
        var sending = sendings.Of(job, mark.FirstMarkedAt);
        var outcome = await LimitedAsync(
            job,
            limit => CallAsync(network, sending, limit),
            thrown => new Outcome.Uncertain(DeliveryReasons.NoAnswer, thrown),
            cancellationToken);
        milestones.Pass(Milestones.Called);
        return outcome;
    }

    public Task<Finding> FindAsync(Job job, INetwork network, CancellationToken cancellationToken) => LimitedAsync(
        job,
        async limit => await network.FindAsync(await sendings.ForReadBackAsync(job, limit), limit),
        _ => new Finding.Unclear(DeliveryReasons.NoAnswer),
        cancellationToken);

    public void Saved() => milestones.Pass(Milestones.Saved);

    private static Task<Outcome> CallAsync(INetwork network, Sending sending, CancellationToken limit) => (sending.Kind, network) switch
    {
        (DeliveryKind.Post, _) => network.PublishAsync(sending, limit),
        (DeliveryKind.Correction, _) => network.CorrectAsync(sending, limit),
        (DeliveryKind.TakeDown, _) => network.TakeDownAsync(sending, limit),
        (DeliveryKind.Answer, IDialogueNetwork dialogue) => dialogue.AnswerAsync(sending, limit),
        (DeliveryKind.Hide, IDialogueNetwork dialogue) => dialogue.HideAsync(sending, limit),
        (DeliveryKind.Show, IDialogueNetwork dialogue) => dialogue.ShowAsync(sending, limit),
        (DeliveryKind.Remove, IDialogueNetwork dialogue) => dialogue.RemoveAsync(sending, limit),
        _ => Task.FromResult<Outcome>(new Outcome.Refused(DeliveryReasons.NetworkCannot)),
    };

    private async Task<T> LimitedAsync<T>(
        Job job, Func<CancellationToken, Task<T>> call, Func<string, T> thrown, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.LongestCall, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await call(either.Token).WaitAsync(either.Token);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogThrown(logger, problem, job.Delivery.Id);
            return thrown(problem.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The call for delivery {Delivery} ended without an answer")]
    private static partial void LogThrown(ILogger logger, Exception problem, Guid delivery);
}
