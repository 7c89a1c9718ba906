using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.SendDelivery;
using Anslag.Channels.StopPlannedPosts;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Channels;

/// <summary>Answers and moderation leave as posts do: marked, read back when it is unclear, never twice.</summary>
public abstract class DialogueDeliveryTests(TestDatabase database)
{
    private static readonly ItemHandle Comment = new(ItemKind.Comment, "7_1") { Parent = "7_0", Author = "24" };

    public static TheoryData<DeliveryKind> Kinds => [DeliveryKind.Answer, DeliveryKind.Hide, DeliveryKind.Show, DeliveryKind.Remove];

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_reaches_the_network_with_what_it_is_about(DeliveryKind kind)
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await EnqueueAsync(node, kind);

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        var call = node.Network.Calls.Should().ContainSingle().Subject;
        (call.Kind, call.About).Should().Be((kind, Comment));
        (await node.EventsAsync<DeliveryWentLive>()).Should().ContainSingle(live => live.Kind == kind && live.Delivery == id);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_unclear_call_is_read_back_and_not_made_again(DeliveryKind kind)
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await EnqueueAsync(node, kind);
        node.Network.Answer(Answers.BrokenAfter);

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        node.Network.Effects.Should().ContainSingle();
        node.Network.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData(Milestones.Claimed)]
    [InlineData(Milestones.Marking)]
    [InlineData(Milestones.Marked)]
    [InlineData(Milestones.Called)]
    [InlineData(Milestones.Saved)]
    public async Task A_power_cut_at_any_point_leaves_exactly_one_answer(string point)
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await EnqueueAsync(node, DeliveryKind.Answer);
        node.Cuts.At = point;

        await node.RestAsync();

        node.Network.Effects.Should().ContainSingle();
    }

    [Fact]
    public async Task A_stop_of_planned_posts_lets_answers_out()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        using var scope = node.Scope();
        await scope.ServiceProvider.GetRequiredService<StopPlannedPosts>().HandleAsync("Storm", node.Anna, TestContext.Current.CancellationToken);

        await EnqueueAsync(node, DeliveryKind.Answer);
        await node.RestAsync();

        node.Network.Effects.Should().ContainSingle();
    }

    [Fact]
    public async Task A_read_back_knows_the_other_answers_that_were_made()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await EnqueueAsync(node, DeliveryKind.Answer, account);
        await EnqueueAsync(node, DeliveryKind.Answer, account);
        node.Network.Answer(Answers.Published, Answers.BrokenBefore);

        await node.RestAsync();

        node.Network.Effects.Should().HaveCount(2);
        (await node.AllAsync<Receipt>()).Select(receipt => receipt.NetworkId).Should().OnlyHaveUniqueItems();
    }

    private static async Task<DeliveryId> EnqueueAsync(ChannelsNode node, DeliveryKind kind, AccountId? account = null) => await node.EnqueueAsync(
        account ?? await node.OpenAccountAsync(),
        order => order with { Kind = kind, Source = "conversation/1", About = Comment, Planned = false },
        text: "På torget.");
}

public sealed class DialogueDeliveryTestsOnSqlite(SqliteDatabase database) : DialogueDeliveryTests(database), IClassFixture<SqliteDatabase>;

public sealed class DialogueDeliveryTestsOnPostgres(PostgresDatabase database) : DialogueDeliveryTests(database), IClassFixture<PostgresDatabase>;
