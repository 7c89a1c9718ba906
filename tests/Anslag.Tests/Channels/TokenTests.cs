using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.RenewSignIn;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Desk;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Channels;

/// <summary>Tokens that end are exchanged: by one node at a time, saved with the spending of the old, never lost in silence.</summary>
public abstract class TokenTests(TestDatabase database)
{
    [Fact]
    public async Task A_token_is_exchanged_in_time_and_again()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();

        (await node.ExchangeAsync()).Should().Be(0);
        node.Advance(TimeSpan.FromMinutes(90));
        await node.ExchangeAsync();
        node.Advance(TimeSpan.FromMinutes(90));
        await node.ExchangeAsync();

        node.Network.Spent.Should().Equal("secret", "secret-2");
        (await SecretAsync(node)).Should().Be("secret-3");
    }

    [Fact]
    public async Task One_node_at_a_time_exchanges_a_token()
    {
        await using var first = await ChannelsNode.OnAsync(database);
        await using var second = await first.BesideAsync(database);
        await first.OpenAccountAsync();
        first.Advance(TimeSpan.FromMinutes(90));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run((number % 2 == 0 ? first : second).ExchangeAsync)));

        first.Network.Spent.Should().Equal("secret");
    }

    [Theory, InlineData(Milestones.Renewing), InlineData(Milestones.Renewed)]
    public async Task After_a_power_cut_the_old_token_is_tried_once_more(string point)
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        node.Network.Renewing = _ => new Renewal.Renewed("secret-of-grace", EndsAt: null);
        node.Advance(TimeSpan.FromMinutes(90));
        node.Cuts.At = point;

        await node.ExchangeAsync();
        (await SecretAsync(node)).Should().Be("secret");
        node.Advance(TimeSpan.FromSeconds(31));
        await node.ExchangeAsync();

        node.Network.Spent.Should().OnlyContain(spent => spent == "secret");
        (await SecretAsync(node)).Should().Be("secret-of-grace");
    }

    [Fact]
    public async Task A_token_that_was_spent_and_not_saved_ends_as_sign_in_again_and_a_person_is_told()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Advance(TimeSpan.FromMinutes(90));
        node.Cuts.At = Milestones.Renewed;
        await node.ExchangeAsync();
        node.Network.Renewing = _ => new Renewal.Lost("ExpiredToken: it has been used");
        node.Advance(TimeSpan.FromSeconds(31));

        await node.ExchangeAsync();
        var id = await node.EnqueueAsync(account);
        await node.RestAsync();

        (await node.DeliveryAsync(id)).Reason.Should().Be(DeliveryReasons.SignInNeeded);
        (await node.AllAsync<AccountSignIn>()).Should().ContainSingle(signIn => signIn.LostReason == "ExpiredToken: it has been used");
        (await TodayAsync(node)).Should().ContainSingle(item => item.Href == $"/desk/accounts/{account}");
        (await node.ExchangeAsync()).Should().Be(0, "there is nothing left to exchange");
    }

    [Fact]
    public async Task A_token_that_ended_is_exchanged_at_once_and_the_delivery_goes_out()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.TokenEnded);

        await node.WorkAsync();
        (await node.DeliveryAsync(id)).Reason.Should().Be(DeliveryReasons.TokenExchanged);
        (await node.ExchangeAsync()).Should().Be(1);
        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        node.Network.Calls.Select(call => call.Connection.Secret).Should().Equal("secret", "secret-2");
    }

    [Fact]
    public async Task A_token_that_nobody_can_exchange_is_a_lost_sign_in()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Renewing = _ => new Renewal.Lost("InvalidToken");
        node.Network.Answer(Answers.TokenEnded);
        await node.WorkAsync();

        await node.ExchangeAsync();
        await node.RestAsync();

        (await node.DeliveryAsync(id)).Reason.Should().Be(DeliveryReasons.SignInNeeded);
        node.Network.Effects.Should().BeEmpty();
    }

    [Fact]
    public async Task A_network_that_does_not_answer_is_asked_again_and_the_token_is_kept()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        node.Network.Renewing = _ => new Renewal.NotNow("HTTP 502");
        node.Advance(TimeSpan.FromMinutes(90));

        await node.ExchangeAsync();
        (await node.ExchangeAsync()).Should().Be(0, "there is a pause");
        node.Network.Renewing = null;
        node.Advance(TimeSpan.FromSeconds(5));
        await node.ExchangeAsync();

        node.Network.Spent.Should().Equal("secret", "secret");
        (await SecretAsync(node)).Should().Be("secret-3");
        (await node.AllAsync<SignInRenewal>()).Should().ContainSingle(renewal => renewal.Failures == 0 && renewal.BegunAt == null);
    }

    [Fact]
    public async Task Nothing_is_exchanged_for_a_sign_in_that_has_been_replaced()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Advance(TimeSpan.FromMinutes(1));
        await using (var db = node.Database.For(node.Anna))
        {
            var known = await db.AccountAsync(account, TestContext.Current.CancellationToken);
            await node.Get<SignInKeeper>().GiveAsync(db, known!, new GivenSecret("given-anew"), node.Anna.Person, node.Now, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        node.Advance(TimeSpan.FromMinutes(90));
        await node.ExchangeAsync();

        node.Network.Spent.Should().Equal("given-anew");
    }

    private static async Task<string> SecretAsync(ChannelsNode node) =>
        node.Get<AccountSecrets>().Decrypt((await node.AllAsync<AccountSignIn>()).Single().EncryptedSecret);

    private static async Task<IReadOnlyList<TodayItem>> TodayAsync(ChannelsNode node)
    {
        using var scope = node.Scope();
        List<TodayItem> items = [];
        foreach (var source in scope.ServiceProvider.GetServices<ITodaySource>())
            items.AddRange(await source.ItemsAsync(node.Anna, TestContext.Current.CancellationToken));
        return items;
    }
}

public sealed class TokenTestsOnSqlite(SqliteDatabase database) : TokenTests(database), IClassFixture<SqliteDatabase>;

public sealed class TokenTestsOnPostgres(PostgresDatabase database) : TokenTests(database), IClassFixture<PostgresDatabase>;
