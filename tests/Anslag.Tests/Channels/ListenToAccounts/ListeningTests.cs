using Anslag.Channels.Accounts;
using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.ListenToAccounts;
using Anslag.Kernel.Work;
using Anslag.Testing;
using Anslag.Tests.Channels.Arrivals;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Channels.ListenToAccounts;

public abstract class ListeningTests(TestDatabase database)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_is_read_again_and_again_from_where_it_was_left()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(AnItem.Comment());

        (await node.ListenAsync()).Should().Be(1);
        (await node.ListenAsync()).Should().Be(0);
        node.Advance(TimeSpan.FromMinutes(3));
        (await node.ListenAsync()).Should().Be(1);

        node.Network.Cursors.Should().Equal(null, "cursor-0800");
        (await node.AllAsync<Arrival>()).Should().ContainSingle();
        (await node.ListeningAsync(account)).LastReadAt.Should().Be(node.Now);
    }

    [Fact]
    public async Task What_is_no_longer_told_under_a_post_that_was_told_whole_is_gone()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        node.Network.Tells(AnItem.Comment(id: "7_1"), AnItem.Comment("Tack", id: "7_2"), AnItem.Comment(id: "8_1") with { Post = "page_8" });
        node.Network.Tells(now => new Reading.Items([AnItem.Comment("Tack", id: "7_2", minute: 3)], "next") { WholePosts = ["page_7"], AsOf = now });
        await node.ListenAsync();
        node.Advance(TimeSpan.FromMinutes(3));

        await node.ListenAsync();

        (await node.AllAsync<Arrival>()).Where(arrival => arrival.IsLatest).OrderBy(arrival => arrival.NetworkId)
            .Select(arrival => (arrival.NetworkId, arrival.State))
            .Should().Equal(("7_1", ItemState.Deleted), ("7_2", ItemState.Shown), ("8_1", ItemState.Shown));
    }

    [Fact]
    public async Task Work_that_ends_before_it_is_saved_is_done_again_and_leaves_nothing_twice()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        using var power = new CancellationTokenSource();
        node.Network.Tells(_ =>
        {
            power.Cancel();
            return new Reading.Items([AnItem.Comment()], "lost");
        });
        node.Network.Tells(AnItem.Comment());

        var claim = (await node.Get<Claims>().DueAsync<Listening>(node.Now, TimeSpan.FromSeconds(30), 1, Token)).Single();
        await FluentActions.Awaiting(() => node.Get<IWorkHandler<Listening>>().HandleAsync(claim, power.Token))
            .Should().ThrowAsync<OperationCanceledException>();
        (await node.AllAsync<Arrival>()).Should().BeEmpty();
        node.Advance(TimeSpan.FromSeconds(31));
        await node.ListenAsync();

        node.Network.Cursors.Should().Equal(null, null);
        (await node.AllAsync<Arrival>()).Should().ContainSingle();
        (await node.ListeningAsync(account)).Cursor.Should().StartWith("cursor-");
    }

    [Fact]
    public async Task A_worker_that_has_lost_the_row_saves_nothing()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        var claim = (await node.Get<Claims>().DueAsync<Listening>(node.Now, TimeSpan.FromSeconds(30), 1, Token)).Single();
        node.Network.Tells(now =>
        {
            node.Advance(TimeSpan.FromSeconds(31));
            node.Get<Claims>().DueAsync<Listening>(node.Now, TimeSpan.FromSeconds(30), 1, Token).GetAwaiter().GetResult();
            return new Reading.Items([AnItem.Comment()], "late");
        });

        await FluentActions.Awaiting(() => node.Get<IWorkHandler<Listening>>().HandleAsync(claim, Token))
            .Should().ThrowAsync<DbUpdateConcurrencyException>();

        (await node.AllAsync<Arrival>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_failure_is_told_and_tried_again_and_over_once_it_is_read()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(now => new Reading.Later(now, DeliveryReasons.Unreachable, "ConnectionError"));
        await node.ListenAsync();

        var listening = await node.ListeningAsync(account);
        (listening.Problem, listening.ProblemSince, listening.Failures).Should().Be((DeliveryReasons.Unreachable, node.Now, 1));
        listening.DueAt.Should().BeAfter(node.Now).And.BeBefore(node.Now.AddMinutes(1));
        node.Advance(TimeSpan.FromMinutes(16));
        (await ViewAsync(node, account)).IsDeaf(node.Now).Should().BeTrue();

        await node.ListenAsync();
        (await ViewAsync(node, account)).IsDeaf(node.Now).Should().BeFalse();
    }

    [Fact]
    public async Task Near_a_limit_it_is_read_more_slowly_and_nothing_that_goes_out_waits()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(now => new Reading.Items([], "next") { SlowDownUntil = now.AddMinutes(20) });

        await node.ListenAsync();

        (await node.ListeningAsync(account)).DueAt.Should().Be(node.Now.AddMinutes(20));
        (await node.AllAsync<AccountHealth>()).Single().PausedUntil.Should().BeNull();
    }

    [Fact]
    public async Task A_lost_sign_in_is_told_and_the_network_is_not_asked_again_without_another()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(_ => new Reading.SignInExpired("Session has expired"));
        await node.ListenAsync();
        (await node.AllAsync<AccountSignIn>()).Single().LostAt.Should().Be(node.Now);

        node.Advance(TimeSpan.FromHours(2));
        await node.ListenAsync();
        node.Network.Cursors.Should().HaveCount(1);

        await SignInAgainAsync(node, account);
        (await node.ListenAsync()).Should().Be(1);
        node.Network.Cursors.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_closed_account_is_never_read()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await using (var db = node.Database.For(node.Organisation))
        {
            (await db.Set<Account>().SingleAsync(Token)).Close("Slut.", node.Anna.Person!.Value, node.Now);
            await db.SaveChangesAsync(Token);
        }

        await node.ListenAsync();

        node.Network.Cursors.Should().BeEmpty();
        (await node.ListeningAsync(account)).DueAt.Should().BeNull();
    }

    [Fact]
    public async Task An_account_that_was_opened_before_anybody_listened_is_listened_to_after_a_start()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        await using (var db = node.Database.AcrossOrganisations())
            await db.Set<Listening>().ExecuteDeleteAsync(Token);
        var begin = new BeginListening(node.Database, TimeProvider.System);

        await begin.RunAsync(Token);
        await begin.RunAsync(Token);

        (await node.AllAsync<Listening>()).Should().ContainSingle();
    }

    private static async Task<AccountView> ViewAsync(ChannelsNode node, AccountId account) =>
        (await new AccountViews(node.Database, node.Get<Anslag.Channels.Networks.NetworkList>()).FindAsync(node.Organisation, account, Token))!;

    private static async Task SignInAgainAsync(ChannelsNode node, AccountId account)
    {
        await using var db = node.Database.For(node.Organisation);
        var found = await db.Set<Account>().SingleAsync(Token);
        db.Add(AccountSignIn.Of(found, node.Get<AccountSecrets>().Encrypt("secret-2"), node.Anna.Person, expiresAt: null, node.Now.AddSeconds(1)));
        await db.SaveChangesAsync(Token);
        await db.ListenAgainAsync(account, node.Now, Token);
    }
}

public sealed class ListeningTestsOnSqlite(SqliteDatabase database) : ListeningTests(database), IClassFixture<SqliteDatabase>;

public sealed class ListeningTestsOnPostgres(PostgresDatabase database) : ListeningTests(database), IClassFixture<PostgresDatabase>;
