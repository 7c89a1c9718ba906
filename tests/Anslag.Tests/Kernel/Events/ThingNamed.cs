using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;

namespace Anslag.Tests.Kernel.Events;

[Event("tests.thing-named")]
public sealed record ThingNamed(string Name) : IEvent;

/// <summary>Hears of a name by adding a thing of that name, after what the test wants to happen.</summary>
public sealed class Echo(EchoScript script) : ISubscriber<ThingNamed>
{
    public async Task HandleAsync(ThingNamed happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.Add(Thing.Of(db.Organisation!.Value, happened.Name));
        await script.Then();
    }
}

public sealed class EchoScript
{
    public Func<Task> Then { get; set; } = () => Task.CompletedTask;
}

/// <summary>Hears, and does nothing of its own.</summary>
public sealed class Listener : ISubscriber<ThingNamed>
{
    public Task HandleAsync(ThingNamed happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken) => Task.CompletedTask;
}
