using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Audit;
using Anslag.Testing;

namespace Anslag.Tests.Channels;

public abstract class SenderTests(TestDatabase database)
{
    [Fact]
    public async Task A_delivery_goes_live_with_its_receipt_and_is_told()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());

        await node.RestAsync();

        var delivery = await node.DeliveryAsync(id);
        (delivery.State, delivery.DueAt, delivery.LeasedUntil).Should().Be((DeliveryState.Live, null, null));
        (await node.AllAsync<Receipt>()).Should().ContainSingle(receipt => receipt.NetworkId == "board_1");
        (await node.EventsAsync<DeliveryWentLive>()).Should().ContainSingle(live => live.Delivery == id && live.Address != null);
        node.Cuts.Passed.Should().Equal("claimed", "prepared", "marking", "marked", "called", "saved");
    }

    [Fact]
    public async Task A_delivery_waits_for_its_time()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync(), order => order with { DueAt = node.Now.AddHours(1) });

        (await node.WorkAsync()).Should().Be(0);
        node.Advance(TimeSpan.FromHours(1));
        (await node.WorkAsync()).Should().Be(1);
        node.Network.Effects.Should().HaveCount(1);
    }

    [Fact]
    public async Task What_is_too_late_is_never_sent_and_a_person_is_told()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync(), order => order with { ValidUntil = node.Now.AddMinutes(5) });
        node.Advance(TimeSpan.FromMinutes(6));

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Expired);
        node.Network.Effects.Should().BeEmpty();
        (await node.EventsAsync<DeliveryStopped>()).Should().ContainSingle(stopped => stopped.State == DeliveryState.Expired);
    }

    [Fact]
    public async Task A_saved_step_is_not_made_again_after_a_crash()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Cuts.At = Milestones.Prepared;

        await node.RestAsync();

        node.Network.Preparations.Should().Be(1);
        node.Network.Effects.Should().HaveCount(1);
        node.Network.Calls.Single().Steps.Should().Contain("picture", "upload-1");
    }

    [Theory]
    [InlineData(Milestones.Claimed)]
    [InlineData(Milestones.Prepared)]
    [InlineData(Milestones.Marking)]
    [InlineData(Milestones.Marked)]
    [InlineData(Milestones.Called)]
    [InlineData(Milestones.Saved)]
    public async Task A_power_cut_at_any_point_leaves_exactly_one_post(string point)
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Cuts.At = point;

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        node.Network.Effects.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_call_without_an_answer_is_read_back_and_found()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.BrokenAfter);

        await node.WorkAsync();
        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Uncertain);
        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        node.Network.Calls.Should().HaveCount(1);
    }

    [Fact]
    public async Task What_is_absent_after_the_settle_time_goes_out_again_and_not_before()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.BrokenBefore);
        var began = node.Now;

        await node.RestAsync();

        node.Network.Calls.Should().HaveCount(2);
        node.Network.Effects.Single().At.Should().BeOnOrAfter(began + node.Network.Profile.SettleTime);
    }

    [Fact]
    public async Task An_effect_that_comes_late_is_waited_for()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.LateAfterError);

        await node.RestAsync();

        node.Network.Effects.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_person_is_asked_when_reading_back_cannot_tell()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.BrokenAfter);
        node.Network.EveryFinding = new Finding.Unclear("http-500");

        await node.RestAsync();

        var delivery = await node.DeliveryAsync(id);
        (delivery.AsksPerson, delivery.Reason).Should().Be((true, DeliveryReasons.CannotTell));
        (await node.EventsAsync<DeliveryStopped>()).Should().ContainSingle(stopped => stopped.State == DeliveryState.Uncertain);
        node.Network.Calls.Should().HaveCount(1);
    }

    [Fact]
    public async Task What_the_network_refuses_after_having_worked_on_it_has_failed_and_is_told()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.AtWork);
        node.Network.EveryFinding = new Finding.Refused("facebook.video-refused");

        await node.RestAsync();

        var delivery = await node.DeliveryAsync(id);
        (delivery.State, delivery.Reason).Should().Be((DeliveryState.Failed, "facebook.video-refused"));
        (await node.EventsAsync<DeliveryStopped>()).Should().ContainSingle(stopped => stopped.State == DeliveryState.Failed);
        node.Network.Calls.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_hanging_call_ends_as_uncertain()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.Hanging);
        var work = node.WorkAsync();
        await Eventually.BecomesAsync(() => node.Network.Effects.Count == 1);

        node.Advance(TimeSpan.FromSeconds(101));
        await work;

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Uncertain);
    }

    [Fact]
    public async Task A_network_that_never_does_a_delivery_twice_is_simply_called_again()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        node.Network.Profile = node.Network.Profile with { Idempotent = true };
        await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.BrokenBefore);
        var began = node.Now;

        await node.RestAsync();

        node.Network.Calls.Should().HaveCount(2);
        (node.Now - began).Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task What_would_come_too_late_is_not_given_up_while_the_first_call_may_still_take_effect()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        node.Network.Profile = node.Network.Profile with { Idempotent = true };
        var id = await node.EnqueueAsync(await node.OpenAccountAsync(), order => order with { ValidUntil = node.Now.AddSeconds(5) });
        node.Network.Answer(Answers.LateAfterError);
        await node.WorkAsync();
        node.Advance(TimeSpan.FromSeconds(6));

        await node.RestAsync();

        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        node.Network.Effects.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_limit_is_waited_out_and_the_whole_account_with_it()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await node.EnqueueAsync(account);
        var other = await node.EnqueueAsync(account, order => order with { DueAt = node.Now.AddSeconds(1) });
        node.Network.Answer(Answers.RateLimited);
        await node.WorkAsync();
        node.Advance(TimeSpan.FromSeconds(1));
        await node.WorkAsync();

        (await node.DeliveryAsync(other)).Reason.Should().Be(DeliveryReasons.RateLimited);
        node.Network.Calls.Should().HaveCount(1);
        await node.RestAsync();
        node.Network.Effects.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_is_refused_has_failed_with_the_networks_words()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer(Answers.Refused);

        await node.RestAsync();

        var delivery = await node.DeliveryAsync(id);
        (delivery.State, delivery.Reason, delivery.ReasonDetail).Should().Be((DeliveryState.Failed, "refused", "(#100) Invalid parameter"));
    }

    [Fact]
    public async Task What_is_tried_in_vain_too_often_has_failed()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        node.Network.Answer([.. Enumerable.Repeat(Answers.NotSent, 10)]);

        await node.RestAsync();

        (await node.DeliveryAsync(id)).Reason.Should().Be(DeliveryReasons.TriedTooOften);
        node.Network.Calls.Should().HaveCount(new SendingOptions().MostFailures);
    }

    [Fact]
    public async Task A_lost_sign_in_holds_that_accounts_deliveries_and_leaves_the_others_untouched()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var (lost, sound) = (await node.OpenAccountAsync("lost"), await node.OpenAccountAsync("sound"));
        var first = await node.EnqueueAsync(lost);
        node.Network.Answer(Answers.SignInExpired);
        await node.WorkAsync();
        var second = await node.EnqueueAsync(lost);
        var other = await node.EnqueueAsync(sound);

        await node.RestAsync();

        (await node.DeliveryAsync(first)).Reason.Should().Be(DeliveryReasons.SignInNeeded);
        (await node.DeliveryAsync(second)).State.Should().Be(DeliveryState.Held);
        (await node.DeliveryAsync(other)).State.Should().Be(DeliveryState.Live);
        (await node.AllAsync<AccountSignIn>()).Count(signIn => signIn.LostAt is not null).Should().Be(1);
        node.Network.Calls.Should().HaveCount(2, "the second one is held without asking the network again");
    }

    [Fact]
    public async Task No_token_and_no_text_is_kept_with_an_attempt()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.EnqueueAsync(await node.OpenAccountAsync(), text: "Hemlig text");
        node.Network.Answer(Answers.BrokenAfter, Answers.Published);

        await node.RestAsync();

        var rows = await database.RowsAsync();
        string.Join('\n', rows["channels_attempts"].Concat(rows["channels_delivery_steps"])).Should().NotContain("secret").And.NotContain("Hemlig");
        string.Join('\n', rows["channels_sign_ins"]).Should().NotContain("=secret");
        (await node.AllAsync<Attempt>()).Should().OnlyContain(attempt => attempt.EndedAt != null);
    }

    [Fact]
    public async Task The_program_writes_nothing_into_the_audit_trail_by_sending()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await node.EnqueueAsync(await node.OpenAccountAsync());
        await node.RestAsync();

        (await node.AllAsync<AuditEntry>()).Where(entry => entry.SubjectId == id.ToString()).Should().ContainSingle(entry => entry.Act == "Added");
    }
}

public sealed class SenderTestsOnSqlite(SqliteDatabase database) : SenderTests(database), IClassFixture<SqliteDatabase>;

public sealed class SenderTestsOnPostgres(PostgresDatabase database) : SenderTests(database), IClassFixture<PostgresDatabase>;
