using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.SendDelivery;

/// <summary>Puts a job into an adapter's hands: the secret opened, the link filled in.</summary>
internal sealed class Sendings(Database database, SignInKeeper signIns, FencedRows rows)
{
    /// <summary>For preparing: steps are saved as they are made, each under the fence.</summary>
    public Sending Of(Job job, ISendingMilestones milestones)
    {
        var steps = (Dictionary<string, string>)job.Steps;
        return Of(job, job.Delivery.MarkedAt, async (name, result, cancellationToken) =>
        {
            await SaveStepAsync(job, name, result, cancellationToken);
            steps[name] = result;
            milestones.Pass(Milestones.Prepared);
        });
    }

    /// <summary>For the call.</summary>
    public Sending Of(Job job, DateTimeOffset? markedAt) =>
        Of(job, markedAt, (name, result, cancellationToken) => SaveStepAsync(job, name, result, cancellationToken));

    /// <summary>For a read-back, which knows what others have made meanwhile.</summary>
    public async Task<Sending> ForReadBackAsync(Job job, CancellationToken cancellationToken) =>
        Of(job, job.Delivery.MarkedAt) with { MadeByOthers = await OthersAsync(job, cancellationToken) };

    private Sending Of(Job job, DateTimeOffset? markedAt, Func<string, string, CancellationToken, Task> saveStep) => new(
        job.Delivery.DeliveryId,
        job.Delivery.Kind,
        signIns.Connection(job.Account, job.SignIn),
        job.Delivery.Content with { Link = job.Delivery.Content.Link ?? job.After?.Receipt?.Address },
        job.Original?.Receipt?.There(),
        markedAt,
        job.Steps,
        saveStep)
    {
        About = job.Delivery.About,
    };

    private Task SaveStepAsync(Job job, string name, string result, CancellationToken cancellationToken) =>
        rows.ChangeAsync(
            job.Claim,
            job.Delivery.OrganisationId,
            async (db, delivery, now) =>
            {
                var step = await db.Set<DeliveryStep>().SingleOrDefaultAsync(
                    step => step.DeliveryId == delivery.DeliveryId && step.Name == name, cancellationToken);
                (step ?? db.Add(DeliveryStep.Of(delivery, name)).Entity).Done(result, now);
            },
            cancellationToken);

    private async Task<IReadOnlySet<string>> OthersAsync(Job job, CancellationToken cancellationToken)
    {
        await using var db = database.For(job.Delivery.OrganisationId);
        return await db.Set<Receipt>()
            .Where(receipt => receipt.AccountId == job.Account.Id && receipt.Kind == job.Delivery.Kind)
            .Where(receipt => receipt.DeliveryId != job.Delivery.DeliveryId && receipt.At >= job.Delivery.OrderedAt)
            .Select(receipt => receipt.NetworkId)
            .ToHashSetAsync(cancellationToken);
    }
}
