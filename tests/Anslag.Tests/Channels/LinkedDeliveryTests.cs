using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Testing;

namespace Anslag.Tests.Channels;

public abstract class LinkedDeliveryTests(TestDatabase database)
{
    [Fact]
    public async Task The_own_website_comes_first_and_the_others_link_to_it()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var (site, page) = (await node.OpenAccountAsync("site"), await node.OpenAccountAsync("page"));
        var first = await node.EnqueueAsync(site);
        var second = await node.EnqueueAsync(page, order => order with { After = first });

        await node.RestAsync();

        node.Network.Effects.Select(effect => effect.Delivery).Should().Equal(first, second);
        node.Network.Effects[1].Content.Link.Should().Be(node.Network.Effects[0].Receipt.Address);
    }

    [Fact]
    public async Task What_would_link_to_something_that_failed_is_held_and_goes_on_when_that_is_live()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var (site, page) = (await node.OpenAccountAsync("site"), await node.OpenAccountAsync("page"));
        var first = await node.EnqueueAsync(site);
        var second = await node.EnqueueAsync(page, order => order with { After = first });
        node.Network.Answer(Answers.Refused);
        await node.RestAsync();
        (await node.DeliveryAsync(second)).Reason.Should().Be(DeliveryReasons.LinkedOneStopped);

        await node.ChangeAsync(first, delivery => delivery.SendAgain(node.Now));
        await node.RestAsync();

        (await node.DeliveryAsync(second)).State.Should().Be(DeliveryState.Live);
    }

    [Fact]
    public async Task A_person_can_send_it_without_the_link()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var first = await node.EnqueueAsync(await node.OpenAccountAsync("site"));
        var second = await node.EnqueueAsync(await node.OpenAccountAsync("page"), order => order with { After = first });
        node.Network.Answer(Answers.Refused);
        await node.RestAsync();

        await node.ChangeAsync(second, delivery => delivery.SendWithoutLink(node.Now));
        await node.RestAsync();

        node.Network.Effects.Single().Content.Link.Should().BeNull();
    }

    [Fact]
    public async Task A_correction_waits_for_the_original_and_knows_where_it_stands()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Answer(Answers.NotSent);
        var post = await node.EnqueueAsync(account);
        await node.WorkAsync();
        var correction = await node.EnqueueAsync(account, order => order with { Kind = DeliveryKind.Correction, Of = post });

        await node.RestAsync();

        node.Network.Effects.Select(effect => effect.Delivery).Should().Equal(post, correction);
        node.Network.Calls[^1].Original.Should().Be(node.Network.Effects[0].Receipt);
    }

    [Fact]
    public async Task What_is_taken_down_is_gone()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        var post = await node.EnqueueAsync(account);
        await node.RestAsync();
        await node.EnqueueAsync(account, order => order with { Kind = DeliveryKind.TakeDown, Of = post });
        await node.RestAsync();

        await using var db = node.Database.For(node.Organisation);
        var status = await node.Get<IDeliveries>().OfSourceAsync(db, "post/1", TestContext.Current.CancellationToken);

        status.Single(one => one.Id == post).Gone.Should().BeTrue();
        status.Should().OnlyContain(one => one.State == DeliveryState.Live);
    }

    [Fact]
    public async Task There_is_nothing_to_take_down_where_nothing_was_published()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        node.Network.Answer(Answers.Refused);
        var post = await node.EnqueueAsync(account);
        await node.RestAsync();
        var removal = await node.EnqueueAsync(account, order => order with { Kind = DeliveryKind.TakeDown, Of = post });

        await node.RestAsync();

        (await node.DeliveryAsync(removal)).Reason.Should().Be(DeliveryReasons.NothingThere);
    }
}

public sealed class LinkedDeliveryTestsOnSqlite(SqliteDatabase database) : LinkedDeliveryTests(database), IClassFixture<SqliteDatabase>;

public sealed class LinkedDeliveryTestsOnPostgres(PostgresDatabase database) : LinkedDeliveryTests(database), IClassFixture<PostgresDatabase>;
