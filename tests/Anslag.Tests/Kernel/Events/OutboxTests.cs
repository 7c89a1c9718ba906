using Anslag.Kernel;
using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Kernel.Events;

public abstract class OutboxTests(TestDatabase database)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_event_is_true_in_the_transaction_that_made_it_true_or_not_at_all()
    {
        await using var kernel = await KernelAsync();
        await using (var db = kernel.Database.For(kernel.Lyckeby))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
            db.Add(Thing.Of(kernel.Lyckeby, "Ångrad"));
            db.Raise(new ThingNamed("Ångrad"), kernel.Lyckeby, kernel.Now);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        }

        (await kernel.RowsAsync<Thing>()).Should().BeEmpty();
        (await kernel.RowsAsync<EventRow>()).Should().BeEmpty();
        (await kernel.RowsAsync<EventDelivery>()).Should().BeEmpty();
    }

    [Fact]
    public async Task Each_subscriber_hears_in_the_organisation_where_it_happened()
    {
        await using var kernel = await KernelAsync();
        await RaiseAsync(kernel, "Badhuset");

        await kernel.WorkAsync<EventDelivery>();

        (await kernel.RowsAsync<Thing>()).Should()
            .ContainSingle(thing => thing.Name == "Badhuset" && thing.OrganisationId == kernel.Lyckeby);
        (await kernel.RowsAsync<EventDelivery>()).Should().HaveCount(2)
            .And.OnlyContain(delivery => delivery.DoneAt == kernel.Now && delivery.DueAt == null);
    }

    [Fact]
    public async Task An_event_is_heard_once_though_its_first_node_died_before_the_commit()
    {
        await using var kernel = await KernelAsync();
        await RaiseAsync(kernel, "Badhuset");
        using var dying = new ManualTask();
        kernel.Get<EchoScript>().Then = () => dying.Reached(TestContext.Current.CancellationToken);
        var first = HandleAsync(kernel, await ClaimAsync(kernel, "tests.echo"));
        await dying.IsReached;
        kernel.Get<EchoScript>().Then = () => Task.CompletedTask;

        kernel.Clock.Advance(Lease);
        await kernel.WorkAsync<EventDelivery>();
        dying.Finish();

        await first.Invoking(node => node).Should().ThrowAsync<DbUpdateConcurrencyException>("the first node woke up too late");
        (await kernel.RowsAsync<Thing>()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_a_subscriber_did_before_it_failed_is_undone()
    {
        await using var kernel = await KernelAsync();
        await RaiseAsync(kernel, "Badhuset");
        kernel.Get<EchoScript>().Then = () => throw new InvalidOperationException("The subscriber fails.");

        await kernel.WorkAsync<EventDelivery>();

        (await kernel.RowsAsync<Thing>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_failing_subscriber_is_tried_again_with_growing_pauses_and_holds_nobody_up()
    {
        await using var kernel = await KernelAsync();
        await RaiseAsync(kernel, "Badhuset");
        kernel.Get<EchoScript>().Then = () => throw new InvalidOperationException("The subscriber fails.");
        List<TimeSpan> pauses = [];
        for (var failures = 0; failures < 4; failures++)
        {
            await kernel.WorkAsync<EventDelivery>();
            var failing = await DeliveryAsync(kernel, "tests.echo");
            pauses.Add(failing.DueAt!.Value - kernel.Now);
            kernel.Clock.SetUtcNow(failing.DueAt.Value);
        }

        (await DeliveryAsync(kernel, "tests.listener")).DoneAt.Should().NotBeNull();
        pauses.Select(pause => pause.TotalSeconds).Should().Equal(2, 4, 8, 16);
        kernel.Get<EchoScript>().Then = () => Task.CompletedTask;
        await kernel.WorkAsync<EventDelivery>();
        (await DeliveryAsync(kernel, "tests.echo")).DoneAt.Should().NotBeNull();
    }

    [Fact]
    public async Task A_subscriber_that_comes_later_hears_what_happened_before_it_came()
    {
        await using var before = await KernelServices.OnAsync(database);
        await before.WithEmptyQueuesAsync();
        await RaiseAsync(before, "Förr");
        await using var after = await KernelServices.OnAsync(database, AddSubscribers);

        await Idempotence.Twice(() => CatchUpAsync(after), database);
        await after.WorkAsync<EventDelivery>();

        (await after.RowsAsync<Thing>()).Should().ContainSingle(thing => thing.Name == "Förr" && thing.OrganisationId == before.Lyckeby);
    }

    [Fact]
    public async Task The_worker_hears_of_an_event_without_waiting_for_a_poll()
    {
        await using var kernel = await KernelAsync();
        await kernel.StartAsync();

        // The clock stands still, so nothing is polled. A node that has just started may not listen yet; then it hears the next one.
        await Eventually.BecomesAsync(async () =>
        {
            await RaiseAsync(kernel, "Genast");
            return (await kernel.RowsAsync<Thing>()).Exists(thing => thing.Name == "Genast");
        });
    }

    [Fact]
    public void An_event_without_a_stored_name_is_refused()
    {
        var raising = () => EventRow.NameOf(typeof(Nameless));

        raising.Should().Throw<InvalidOperationException>().WithMessage("Nameless needs*");
    }

    private static void AddSubscribers(IServiceCollection services) => services
        .AddSingleton<EchoScript>()
        .AddSubscriber<ThingNamed, Echo>("tests.echo")
        .AddSubscriber<ThingNamed, Listener>("tests.listener");

    private static async Task RaiseAsync(KernelServices kernel, string name)
    {
        await using var db = kernel.Database.For(kernel.Anna());
        db.Raise(new ThingNamed(name), kernel.Lyckeby, kernel.Now);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<EventDelivery> DeliveryAsync(KernelServices kernel, string subscriber) =>
        (await kernel.RowsAsync<EventDelivery>()).Single(delivery => delivery.Subscriber == subscriber);

    private static async Task<Claim> ClaimAsync(KernelServices kernel, string subscriber)
    {
        var delivery = await DeliveryAsync(kernel, subscriber);
        var claims = await kernel.Get<Claims>().DueAsync<EventDelivery>(kernel.Now, Lease, 10, TestContext.Current.CancellationToken);
        return claims.Single(claim => claim.Id == delivery.Id);
    }

    private static Task HandleAsync(KernelServices kernel, Claim claim) =>
        kernel.Get<IWorkHandler<EventDelivery>>().HandleAsync(claim, TestContext.Current.CancellationToken);

    private static async Task CatchUpAsync(KernelServices kernel)
    {
        foreach (var task in kernel.GetAll<IOnceMigrated>())
            await task.RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task<KernelServices> KernelAsync() => await (await KernelServices.OnAsync(database, AddSubscribers)).WithEmptyQueuesAsync();

    private sealed record Nameless : IEvent;
}

public sealed class OutboxTestsOnSqlite(SqliteDatabase database) : OutboxTests(database), IClassFixture<SqliteDatabase>;

public sealed class OutboxTestsOnPostgres(PostgresDatabase database) : OutboxTests(database), IClassFixture<PostgresDatabase>;
