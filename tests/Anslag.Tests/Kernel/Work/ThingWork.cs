using System.Collections.Concurrent;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Tests.Kernel.Work;

/// <summary>Works with things by being done with them, after what the test wants to happen first.</summary>
public sealed class ThingWork(Database database) : IWorkHandler<Thing>
{
    public const string Topic = "things";

    public Func<Thing, CancellationToken, Task> First { get; set; } = (_, _) => Task.CompletedTask;

    public ConcurrentQueue<string> Done { get; } = new();

    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var thing = await db.ClaimedAsync<Thing>(claim, cancellationToken);
        await First(thing!, cancellationToken);
        thing!.Done();
        await db.SaveChangesAsync(cancellationToken);
        Done.Enqueue(thing.Name);
    }
}
