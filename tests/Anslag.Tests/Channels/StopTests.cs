using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.LiftStop;
using Anslag.Channels.StopPlannedPosts;
using Anslag.Channels.Stops;
using Anslag.Kernel.Rules;
using Anslag.Testing;

namespace Anslag.Tests.Channels;

public abstract class StopTests(TestDatabase database)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stop_holds_planned_posts_and_lets_a_disturbances_own_messages_go()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await StopAsync(node);
        var planned = await node.EnqueueAsync(account);
        var urgent = await node.EnqueueAsync(account, order => order with { Planned = false });

        await node.RestAsync();

        var held = await node.DeliveryAsync(planned);
        (held.State, held.Reason).Should().Be((DeliveryState.Held, DeliveryReasons.Stopped));
        (await node.DeliveryAsync(urgent)).State.Should().Be(DeliveryState.Live);
    }

    [Fact]
    public async Task A_long_upload_runs_during_a_stop_and_its_publishing_call_is_held()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync());
        await StopAsync(node);

        await node.RestAsync();

        node.Network.Preparations.Should().Be(1);
        node.Network.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Lifting_lets_what_was_held_go_on_and_what_is_too_late_expire()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        var lasting = await node.EnqueueAsync(account);
        var brief = await node.EnqueueAsync(account, order => order with { ValidUntil = node.Now.AddMinutes(10) });
        await StopAsync(node);
        await node.WorkAsync();
        node.Advance(TimeSpan.FromMinutes(20));

        await node.Get<LiftStop>().HandleAsync(node.Anna, Token);
        await node.RestAsync();

        (await node.DeliveryAsync(lasting)).State.Should().Be(DeliveryState.Live);
        (await node.DeliveryAsync(brief)).State.Should().Be(DeliveryState.Expired);
    }

    [Fact]
    public async Task Lifting_twice_changes_nothing()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await StopAsync(node);
        await node.Get<LiftStop>().HandleAsync(node.Anna, Token);
        var once = await node.AllAsync<Stop>();

        await node.Get<LiftStop>().HandleAsync(node.Anna, Token);

        (await node.AllAsync<Stop>()).Should().BeEquivalentTo(once);
        (await node.IsStoppedAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_stop_says_why()
    {
        await using var node = await ChannelsNode.OnAsync(database);

        var stopping = () => node.Get<StopPlannedPosts>().HandleAsync(" ", node.Anna, Token);

        (await stopping.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(StopRules.HasReason);
        (await node.IsStoppedAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Another_organisations_stop_holds_nothing_of_ours()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await using var other = await node.BesideAsync(database, node.Anna with { Organisation = new(Guid.NewGuid()) });
        await StopAsync(other);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
    }

    [Fact]
    public async Task No_planned_post_is_marked_after_the_stops_commit()
    {
        await using var first = await ChannelsNode.OnAsync(database);
        await using var second = await first.BesideAsync(database);
        var account = await first.OpenAccountAsync();
        for (var number = 0; number < 40; number++)
            await first.EnqueueAsync(account);
        var callsAtCommit = int.MaxValue;

        await Task.WhenAll(
            SendEverythingAsync(first),
            SendEverythingAsync(second),
            Task.Run(
                async () =>
                {
                    await Eventually.BecomesAsync(() => first.Network.Effects.Count > 3);
                    await StopAsync(first);
                    callsAtCommit = await MarkedAsync(first);
                },
                Token));

        (await MarkedAsync(first)).Should().Be(callsAtCommit).And.BeInRange(4, 40);
        (await first.AllAsync<Delivery>()).Count(delivery => delivery.State is DeliveryState.Held).Should().Be(40 - callsAtCommit);
    }

    private static async Task<int> MarkedAsync(ChannelsNode node) => (await node.AllAsync<Delivery>()).Count(delivery => delivery.MarkedAt is not null);

    private static Task SendEverythingAsync(ChannelsNode node) => Task.Run(
        async () =>
        {
            while (await node.ClaimAsync(most: 2) is { Count: > 0 } claims)
                await Task.WhenAll(claims.Select(node.HandleAsync));
        },
        Token);

    private static Task StopAsync(ChannelsNode node) => node.Get<StopPlannedPosts>().HandleAsync("Branden i Lyckeby", node.Anna, Token);
}

public sealed class StopTestsOnSqlite(SqliteDatabase database) : StopTests(database), IClassFixture<SqliteDatabase>;

public sealed class StopTestsOnPostgres(PostgresDatabase database) : StopTests(database), IClassFixture<PostgresDatabase>;
