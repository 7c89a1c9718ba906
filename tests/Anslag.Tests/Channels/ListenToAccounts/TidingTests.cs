using System.Security.Cryptography;
using System.Text;
using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook;
using Anslag.Channels.HearFacebook;
using Anslag.Channels.ListenToAccounts;
using Anslag.Channels.Networks;
using Anslag.Testing;
using Anslag.Tests.Channels.Arrivals;

namespace Anslag.Tests.Channels.ListenToAccounts;

/// <summary>What a network tells by itself: kept first, read afterwards, through the same door as what is read.</summary>
public abstract class TidingTests(TestDatabase database)
{
    private const string Secret = "app-secret";
    private const string Told = """{"object":"page","entry":[{"id":"100","time":1764060000,"changes":[{"field":"feed","value":{"item":"comment"}}]}]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_told_is_kept_and_then_read()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync("100", FacebookNetwork.Key);

        (await HearAsync(node, Told)).Should().BeTrue();

        (await node.AllAsync<Tiding>()).Should().ContainSingle(tiding => tiding.DueAt == node.Now && tiding.Told.Contains("\"item\":\"comment\""));
    }

    [Fact]
    public async Task The_same_words_again_are_kept_once()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync("100", FacebookNetwork.Key);

        foreach (var _ in Enumerable.Range(0, 3))
            (await HearAsync(node, Told)).Should().BeTrue();

        (await node.AllAsync<Tiding>()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_not_signed_with_the_apps_secret_is_not_kept()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync("100", FacebookNetwork.Key);

        (await HearAsync(node, Told, Signature(Told, "another-secret"))).Should().BeFalse();
        (await HearAsync(node, Told + " ", Signature(Told, "trial-app-secret"))).Should().BeFalse();
        (await HearAsync(node, Told, string.Empty)).Should().BeFalse();
        (await HearAsync(node, Told, Signature(Told, "trial-app-secret").Replace("sha256", "sha1", StringComparison.Ordinal))).Should().BeFalse();

        (await node.AllAsync<Tiding>()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_trial_app_has_signed_is_about_trial_pages_only()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync("100", FacebookNetwork.Key);

        (await HearAsync(node, Told, Signature(Told, Secret))).Should().BeTrue("the organisation's own app has signed it");

        (await node.AllAsync<Tiding>()).Should().BeEmpty("the page is a trial page");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"object\":\"page\"}")]
    [InlineData("{\"entry\":{}}")]
    [InlineData("{\"entry\":[{\"time\":1}]}")]
    public async Task What_is_signed_and_makes_no_sense_is_not_kept(string body)
    {
        await using var node = await ChannelsNode.OnAsync(database);

        (await HearAsync(node, body)).Should().BeFalse();
    }

    [Fact]
    public async Task A_page_that_nobody_has_is_no_fault()
    {
        await using var node = await ChannelsNode.OnAsync(database);

        (await HearAsync(node, Told)).Should().BeTrue();

        (await node.AllAsync<Tiding>()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_told_and_read_both_is_there_once()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(AnItem.Comment());
        await node.ListenAsync();
        node.Network.Tells(AnItem.Comment(minute: 1));

        await TellAsync(node, account);
        await node.ReadTidingsAsync();

        (await node.AllAsync<Arrival>()).Should().ContainSingle();
        (await node.EventsAsync<ItemCameIn>()).Should().ContainSingle();
        (await node.AllAsync<Tiding>()).Should().ContainSingle(tiding => tiding.DueAt == null && tiding.Told.Length == 0);
    }

    [Fact]
    public async Task What_cannot_be_read_now_is_read_later()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Tells(now => new Reading.Later(now, DeliveryReasons.Unreachable));
        node.Network.Tells(AnItem.Comment());
        await TellAsync(node, account);

        await node.ReadTidingsAsync();
        (await node.AllAsync<Arrival>()).Should().BeEmpty();
        node.Advance(TimeSpan.FromMinutes(1));
        await node.ReadTidingsAsync();

        (await node.AllAsync<Arrival>()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_can_never_be_read_is_given_up_and_left_to_the_readings()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await TellAsync(node, account);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            node.Network.Tells(now => new Reading.Later(now, DeliveryReasons.Unreachable));
            await node.ReadTidingsAsync();
            node.Advance(TimeSpan.FromMinutes(11));
        }

        (await node.AllAsync<Tiding>()).Should().ContainSingle(tiding => tiding.DueAt == null && tiding.Failures == 8);
    }

    [Fact]
    public async Task The_network_is_asked_to_tell_at_first_and_once_a_day()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Promptness = Promptness.AtOnce;

        await node.ListenAsync();
        node.Advance(TimeSpan.FromMinutes(3));
        await node.ListenAsync();
        node.Network.TimesAsked.Should().Be(1);
        (await node.ListeningAsync(account)).Promptness.Should().Be(Promptness.AtOnce);

        node.Advance(TimeSpan.FromDays(1));
        await node.ListenAsync();
        node.Network.TimesAsked.Should().Be(2);
    }

    private static async Task TellAsync(ChannelsNode node, AccountId account)
    {
        await using var db = node.Database.For(node.Organisation);
        db.Add(Tiding.Of((await node.AllAsync<Anslag.Channels.Accounts.Account>()).Single(one => one.Id == account), "{}", node.Now));
        await db.SaveChangesAsync(Token);
    }

    private static Task<bool> HearAsync(ChannelsNode node, string body, string? signature = null)
    {
        var apps = new FacebookApps(
            new FacebookOptions { AppId = "42", AppSecret = Secret }, new SimulatorOptions { Address = new Uri("http://localhost:5190") });
        return new HearFacebook(node.Database, apps, node.Get<TimeProvider>())
            .HandleAsync(Encoding.UTF8.GetBytes(body), signature ?? Signature(body, "trial-app-secret"), Token);
    }

    private static string Signature(string body, string secret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)))}";
}

public sealed class TidingTestsOnSqlite(SqliteDatabase database) : TidingTests(database), IClassFixture<SqliteDatabase>;

public sealed class TidingTestsOnPostgres(PostgresDatabase database) : TidingTests(database), IClassFixture<PostgresDatabase>;
