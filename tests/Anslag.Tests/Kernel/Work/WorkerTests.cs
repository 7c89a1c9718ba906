using Anslag.Kernel;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Work;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Kernel.Work;

public abstract class WorkerTests(TestDatabase database)
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_signal_wakes_the_worker_while_the_clock_stands_still()
    {
        await using var node = await NodeAsync();
        await node.StartAsync();

        await SaveAsync(node, signal: true);

        await Eventually.BecomesAsync(() => Work(node).Done.Contains("En sak"));
    }

    [Fact]
    public async Task A_signal_that_is_lost_is_made_up_for_by_polling()
    {
        await using var node = await NodeAsync();
        await node.StartAsync();

        await SaveAsync(node, signal: false);

        await Eventually.BecomesAsync(() =>
        {
            node.Clock.Advance(Poll);
            return Work(node).Done.Contains("En sak");
        });
    }

    [Fact]
    public async Task A_slow_row_keeps_no_other_waiting()
    {
        await using var node = await NodeAsync();
        using var stuck = new ManualTask();
        Work(node).First = (thing, cancellation) => thing.Name == "Långsam" ? stuck.Task.WaitAsync(cancellation) : Task.CompletedTask;
        await node.SaveAsync(Thing.Of(node.Lyckeby, "Långsam", node.Now.AddMinutes(-1)), Thing.Of(node.Lyckeby, "Snabb", node.Now));

        await node.StartAsync();

        await Eventually.BecomesAsync(() => Work(node).Done.Contains("Snabb"));
        Work(node).Done.Should().NotContain("Långsam");
    }

    [Fact]
    public async Task A_lease_is_renewed_for_as_long_as_the_work_goes_on()
    {
        await using var node = await NodeAsync();
        using var stuck = new ManualTask();
        Work(node).First = (_, cancellation) => stuck.Reached(cancellation);
        await node.SaveAsync(Thing.Of(node.Lyckeby, due: node.Now));
        await node.StartAsync();
        await stuck.IsReached;

        for (var renewals = 0; renewals < 9; renewals++)
        {
            node.Clock.Advance(Renewal);
            await Eventually.BecomesAsync(async () => (await node.RowsAsync<Thing>()).Single().LeasedUntil == node.Now + 3 * Renewal);
        }
        stuck.Finish();

        await Eventually.BecomesAsync(() => Work(node).Done.Contains("En sak"));
        (await node.RowsAsync<Thing>()).Single().Fence.Should().Be(1, "nobody else got the row meanwhile");
    }

    [Fact]
    public async Task Who_works_with_a_row_that_another_has_taken_is_told_to_stop()
    {
        await using var node = await NodeAsync();
        using var stuck = new ManualTask();
        Work(node).First = (_, cancellation) => stuck.Reached(cancellation);
        await node.SaveAsync(Thing.Of(node.Lyckeby, due: node.Now));
        await node.StartAsync();
        await stuck.IsReached;

        await TakeFromAnotherNodeAsync(node);
        node.Clock.Advance(Renewal);

        await Eventually.BecomesAsync(() => stuck.WasCancelled);
        Work(node).Done.Should().BeEmpty();
    }

    [Fact]
    public async Task Work_that_failed_is_tried_again_when_its_lease_has_ended()
    {
        await using var node = await NodeAsync();
        var tries = 0;
        Work(node).First = (_, _) =>
            Interlocked.Increment(ref tries) == 1 ? throw new InvalidOperationException("The first time fails.") : Task.CompletedTask;
        await node.SaveAsync(Thing.Of(node.Lyckeby, due: node.Now));

        await node.StartAsync();
        await Eventually.BecomesAsync(() => tries == 1);
        Work(node).Done.Should().BeEmpty();

        await Eventually.BecomesAsync(() =>
        {
            node.Clock.Advance(Poll);
            return Work(node).Done.Contains("En sak");
        });
        tries.Should().Be(2);
    }

    [Fact]
    public async Task Two_nodes_do_each_row_once()
    {
        await using var one = await NodeAsync();
        await using var two = await KernelServices.OnAsync(database, services => services.AddWork<Thing, ThingWork>(ThingWork.Topic));
        await one.SaveAsync(Enumerable.Range(0, 60).Select(number => Thing.Of(one.Lyckeby, $"{number}", one.Now)));

        await Task.WhenAll(one.StartAsync(), two.StartAsync());
        await Eventually.BecomesAsync(() => Work(one).Done.Count + Work(two).Done.Count >= 60);

        Work(one).Done.Concat(Work(two).Done).Should().HaveCount(60).And.OnlyHaveUniqueItems();
    }

    private static ThingWork Work(KernelServices node) => (ThingWork)node.Get<IWorkHandler<Thing>>();

    private static async Task SaveAsync(KernelServices node, bool signal)
    {
        await using var db = node.Database.For(node.Lyckeby);
        db.Add(Thing.Of(node.Lyckeby, due: node.Now));
        db.Signal(new Signal(signal ? ThingWork.Topic : "something else"));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task TakeFromAnotherNodeAsync(KernelServices node)
    {
        await using var db = node.Database.AcrossOrganisations();
        await db.Set<Thing>().ExecuteUpdateAsync(
            thing => thing.SetProperty(row => row.Fence, row => row.Fence + 1), TestContext.Current.CancellationToken);
    }

    private async Task<KernelServices> NodeAsync() =>
        await (await KernelServices.OnAsync(database, services => services.AddWork<Thing, ThingWork>(ThingWork.Topic))).WithEmptyQueuesAsync();
}

public sealed class WorkerTestsOnSqlite(SqliteDatabase database) : WorkerTests(database), IClassFixture<SqliteDatabase>;

public sealed class WorkerTestsOnPostgres(PostgresDatabase database) : WorkerTests(database), IClassFixture<PostgresDatabase>;
