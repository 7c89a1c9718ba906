using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Testing;

namespace Anslag.Tests.Channels.Arrivals;

public abstract class ArrivalTests(TestDatabase database)
{
    [Fact]
    public async Task What_came_in_is_kept_as_it_was_told_and_is_told_on()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        var item = AnItem.Comment() with { Attachments = [new Uri("https://cdn.example/a.jpg?sig=1")] };

        await node.TakeInAsync(account, item);

        var told = (await node.EventsAsync<ItemCameIn>()).Should().ContainSingle().Subject;
        (told.Account, told.Kind, told.NetworkId, told.State, told.IsLatest).Should().Be((account, ItemKind.Comment, "7_1", ItemState.Shown, true));
        await using var db = node.Database.For(node.Organisation);
        var entry = await node.Get<IArrivals>().FindAsync(db, told.Arrival, TestContext.Current.CancellationToken);
        entry!.Item.Should().BeEquivalentTo(item);
        (entry.Version, entry.IsLatest, entry.SeenAt).Should().Be((1, true, node.Now));
    }

    [Fact]
    public async Task What_comes_again_is_there_once_and_told_once()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();

        await node.TakeInAsync(account, AnItem.Comment(), AnItem.Comment(minute: 1));
        await node.TakeInAsync(account, AnItem.Comment(minute: 2));

        (await node.AllAsync<Arrival>()).Should().ContainSingle();
        (await node.EventsAsync<ItemCameIn>()).Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_item_on_another_account_is_another()
    {
        await using var node = await ChannelsNode.OnAsync(database);

        await node.TakeInAsync(await node.OpenAccountAsync("one"), AnItem.Comment());
        await node.TakeInAsync(await node.OpenAccountAsync("two"), AnItem.Comment());

        (await node.AllAsync<Arrival>()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Another_text_is_another_version_and_the_first_is_kept()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();

        await node.TakeInAsync(account, AnItem.Comment("Var är vatnet?"));
        await node.TakeInAsync(account, AnItem.Comment("Var är vattnet?", minute: 5));

        (await VersionsAsync(node)).Should().Equal(("Var är vatnet?", ItemState.Shown, false), ("Var är vattnet?", ItemState.Edited, true));
    }

    [Fact]
    public async Task An_older_wording_that_comes_late_is_kept_and_changes_nothing()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();

        await node.TakeInAsync(account, AnItem.Comment("Nyare", minute: 5));
        await node.TakeInAsync(account, AnItem.Comment("Äldre", minute: 1));
        await node.TakeInAsync(account, AnItem.Comment("Äldre", minute: 1));

        (await VersionsAsync(node)).Should().Equal(("Nyare", ItemState.Shown, true), ("Äldre", ItemState.Shown, false));
        (await node.EventsAsync<ItemCameIn>()).Select(told => told.IsLatest).Should().Equal(true, false);
    }

    [Fact]
    public async Task A_deletion_that_comes_before_what_it_deletes_is_remembered()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();

        await node.TakeInAsync(account, AnItem.Comment(string.Empty, state: ItemState.Deleted, minute: 5));
        await node.TakeInAsync(account, AnItem.Comment("Skräp", minute: 1));

        (await VersionsAsync(node)).Should().Equal((string.Empty, ItemState.Deleted, true), ("Skräp", ItemState.Shown, false));
    }

    [Fact]
    public async Task What_is_hidden_shown_and_hidden_again_has_a_version_for_each()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        ItemState[] states = [ItemState.Shown, ItemState.Hidden, ItemState.Shown, ItemState.Hidden];

        foreach (var (minute, state) in states.Index())
            await node.TakeInAsync(account, AnItem.Comment(state: state, minute: minute));

        (await VersionsAsync(node)).Select(version => version.State).Should().Equal(states);
        (await node.AllAsync<Arrival>()).Should().ContainSingle(arrival => arrival.IsLatest && arrival.Version == 4);
    }

    [Fact]
    public async Task Any_order_and_any_repetition_ends_alike()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        IncomingItem[] life =
        [
            AnItem.Comment("Ett"), AnItem.Comment("Två", minute: 1), AnItem.Comment("Två", state: ItemState.Hidden, minute: 2),
            AnItem.Comment("Tre", minute: 3), AnItem.Comment("Tre", state: ItemState.Deleted, minute: 4),
        ];

        foreach (var seed in Enumerable.Range(1, 20))
        {
            var account = await node.OpenAccountAsync($"page-{seed}");
            var order = new Random(seed);
            foreach (var item in life.Concat(life).OrderBy(_ => order.Next()))
                await node.TakeInAsync(account, item);
            (await node.AllAsync<Arrival>()).Where(arrival => arrival.AccountId == account && arrival.IsLatest)
                .Should().ContainSingle(arrival => arrival.State == ItemState.Deleted, "of seed {0}", seed);
        }
    }

    [Fact]
    public async Task Two_doors_at_the_same_moment_let_it_in_once()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await using var beside = await node.BesideAsync(database);
        var account = await node.OpenAccountAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(door => (door % 2 == 0 ? node : beside).TakeInAsync(account, AnItem.Comment())));

        (await node.AllAsync<Arrival>()).Should().ContainSingle();
        (await node.EventsAsync<ItemCameIn>()).Should().ContainSingle();
    }

    private static async Task<IEnumerable<(string Text, ItemState State, bool IsLatest)>> VersionsAsync(ChannelsNode node) =>
        (await node.AllAsync<Arrival>()).OrderBy(arrival => arrival.Version).Select(arrival => (arrival.Item.Text, arrival.State, arrival.IsLatest));
}

public sealed class ArrivalTestsOnSqlite(SqliteDatabase database) : ArrivalTests(database), IClassFixture<SqliteDatabase>;

public sealed class ArrivalTestsOnPostgres(PostgresDatabase database) : ArrivalTests(database), IClassFixture<PostgresDatabase>;
