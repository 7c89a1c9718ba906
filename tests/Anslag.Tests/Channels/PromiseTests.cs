using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.SendDelivery;
using Anslag.Testing;

namespace Anslag.Tests.Channels;

/// <summary>The promise: never two. One, or uncertain with a question to a person, through every failure and every crash.</summary>
public abstract class PromiseTests(TestDatabase database)
{
    private static readonly string[] Points =
        [Milestones.Claimed, Milestones.Prepared, Milestones.Marking, Milestones.Marked, Milestones.Called, Milestones.Saved];

    [Fact]
    public async Task Whatever_happens_there_is_at_most_one_post_and_everything_comes_to_rest()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        for (var seed = 1; seed <= 60; seed++)
        {
            var chance = new Random(seed);
            node.Network.Answer([.. Enumerable.Range(0, chance.Next(4)).Select(_ => Answers.All[chance.Next(Answers.All.Count)])]);
            var id = await node.EnqueueAsync(account);
            for (var cut = chance.Next(4); cut > 0; cut--)
            {
                node.Cuts.At = Points[chance.Next(Points.Length)];
                await TurnAsync(node, chance.Next(1, 6));
            }
            node.Cuts.At = null;

            await node.RestAsync();

            await OneOrAskedAsync(node, id, $"seed {seed}");
        }
    }

    [Fact]
    public async Task Two_senders_over_one_database_send_each_delivery_once()
    {
        await using var first = await ChannelsNode.OnAsync(database);
        await using var second = await first.BesideAsync(database);
        var account = await first.OpenAccountAsync();
        List<DeliveryId> ids = [];
        for (var number = 0; number < 60; number++)
            ids.Add(await first.EnqueueAsync(account));
        first.Network.Answer([.. Enumerable.Range(0, 20).Select(number => Answers.All[number % 6])]);

        await Task.WhenAll(Crank(first), Crank(second));
        await first.RestAsync();

        foreach (var id in ids)
            await OneOrAskedAsync(first, id, "two senders");
    }

    [Fact]
    public async Task A_sender_whose_lease_has_run_out_can_neither_mark_nor_save()
    {
        await using var slow = await ChannelsNode.OnAsync(database);
        await using var quick = await slow.BesideAsync(database);
        var id = await slow.EnqueueAsync(await slow.OpenAccountAsync());
        slow.Network.Gate = new TaskCompletionSource();
        var claim = (await slow.ClaimAsync()).Single();
        var work = slow.HandleAsync(claim);
        await Eventually.BecomesAsync(() => slow.Network.Calls.Count == 1);
        quick.Advance(TimeSpan.FromSeconds(31));
        await quick.WorkAsync();

        slow.Network.Gate.SetResult();
        await work;

        (await slow.DeliveryAsync(id)).State.Should().Be(DeliveryState.Uncertain, "the second one found a mark without an answer");
        slow.Network.Gate = null;
        await quick.RestAsync();
        await OneOrAskedAsync(quick, id, "after the read-back");
    }

    [Fact]
    public async Task What_a_person_takes_back_while_it_is_being_prepared_is_not_sent()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Preparing = async (_, _) =>
        {
            await node.ChangeAsync(id, delivery => delivery.Withdraw());
            return null;
        };

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Withdrawn);
        node.Network.Effects.Should().BeEmpty();
    }

    [Fact]
    public async Task One_hanging_account_does_not_keep_the_others_waiting()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var stuck = await node.EnqueueAsync(await node.OpenAccountAsync("stuck"));
        node.Network.Answer(Answers.Hanging);
        var hanging = node.WorkAsync();
        await Eventually.BecomesAsync(() => node.Network.Effects.Count == 1);
        var other = await node.EnqueueAsync(await node.OpenAccountAsync("other"));

        await node.WorkAsync();

        (await node.DeliveryAsync(other)).State.Should().Be(DeliveryState.Live);
        (await node.DeliveryAsync(stuck)).State.Should().Be(DeliveryState.Sending);
        node.Advance(TimeSpan.FromSeconds(101));
        await hanging;
    }

    private static async Task OneOrAskedAsync(ChannelsNode node, DeliveryId id, string when)
    {
        var delivery = await node.DeliveryAsync(id);
        var seen = node.Network.Effects.Count(effect => effect.Delivery == id);
        seen.Should().BeLessThanOrEqualTo(1, when);
        (delivery.State is DeliveryState.Live).Should().Be(seen == 1, $"{when}: {delivery.State} {delivery.Reason}");
        delivery.DueAt.Should().BeNull(when);
        delivery.State.Should().BeOneOf(DeliveryState.Live, DeliveryState.Failed);
    }

    private static async Task TurnAsync(ChannelsNode node, int times)
    {
        for (var turn = 0; turn < times; turn++)
        {
            await node.WorkAsync();
            node.Advance(TimeSpan.FromSeconds(13));
        }
    }

    private static Task Crank(ChannelsNode node) => Task.Run(
        async () =>
        {
            while (await node.ClaimAsync(most: 3) is { Count: > 0 } claims)
                await Task.WhenAll(claims.Select(node.HandleAsync));
        },
        TestContext.Current.CancellationToken);
}

public sealed class PromiseTestsOnSqlite(SqliteDatabase database) : PromiseTests(database), IClassFixture<SqliteDatabase>;

public sealed class PromiseTestsOnPostgres(PostgresDatabase database) : PromiseTests(database), IClassFixture<PostgresDatabase>;
