using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Publishing.ApproveAlone;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReopenPost;
using Anslag.Publishing.ReschedulePost;
using Anslag.Publishing.ReviewAfterwards;
using Anslag.Publishing.WithdrawPost;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Publishing;

public abstract class WayOutTests(TestDatabase database)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_goes_to_the_website_first_and_the_others_wait_for_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);

        await publishing.ReleasedAsync();

        var site = publishing.Deliveries.Statuses.Single(status => status.Account == Words.Website.Id);
        publishing.Deliveries.Orders.Select(order => (order.Account, order.After)).Should().Equal(
            (Words.Website.Id, null), (Words.Facebook.Id, site.Id), (Words.X.Id, site.Id));
    }

    [Fact]
    public async Task A_version_that_does_not_link_to_the_website_goes_by_itself_with_the_posts_own_link()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = Id.New<Anslag.Publishing.Contracts.PostId>(publishing.Now);
        VersionDraft[] versions = [new(Words.Website.Id, null, LinksToSite: true), new(Words.X.Id, null, LinksToSite: false)];
        await publishing.SaveAsync(id, new Draft(Words.TopUnit, Words.Water with { Link = "vatten.se" }, versions, []), publishing.Maria);
        await publishing.SubmitAsync(id, publishing.Maria);
        await publishing.ApproveAsync(id, publishing.Johan);

        await publishing.ReleaseAsync(id, publishing.Maria);

        var toX = publishing.Deliveries.Orders.Single(order => order.Account == Words.X.Id);
        (toX.After, toX.Content.Link?.AbsoluteUri).Should().Be((null, "https://vatten.se/"));
    }

    [Fact]
    public async Task Planned_news_is_held_by_the_stop_and_a_disturbances_own_message_is_not()
    {
        await using var publishing = await PublishingServices.OnAsync(database);

        await publishing.ReleasedAsync();
        await publishing.ReleasedAsync(content => content with { Kind = PostKind.Disturbance });

        publishing.Deliveries.Orders.Select(order => order.Planned).Should().Equal(true, true, true, false, false, false);
    }

    [Fact]
    public async Task A_picture_goes_out_with_its_description()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (photo, id) = (await publishing.PhotoAsync(), await publishing.WrittenAsync());
        await publishing.DoAsync<PostChange>(change => change.MakeAsync(
            id, [Anslag.People.Contracts.Role.Writer], publishing.Maria, act => act.Post.AddPicture(photo.Id, new Sitting(act.Person, default, 1), act.Now), Cancelled));
        await publishing.SaveAsync(id, Words.Draft(Words.Water, new PictureDraft(photo.Id, "En vattentank", IsDecoration: false)), publishing.Maria, edition: 2);
        await publishing.SubmitAsync(id, publishing.Maria);
        await publishing.ApproveAsync(id, publishing.Johan);

        await publishing.ReleaseAsync(id, publishing.Johan);

        publishing.Deliveries.Orders[0].Content.Pictures.Should().Equal(new OutgoingPicture(photo.Id, "En vattentank"));
    }

    [Fact]
    public async Task A_post_planned_over_the_change_to_summer_time_goes_out_when_the_clock_on_the_wall_says_so()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var planned = Anslag.Kernel.Time.SwedishTime.Parse("2027-03-28", "09.00");

        var id = await publishing.ReleasedAsync(content => content with { PlannedAt = planned });

        publishing.Deliveries.Orders[0].DueAt.UtcDateTime.Should().Be(new DateTime(2027, 3, 28, 7, 0, 0, DateTimeKind.Utc));
        Anslag.Kernel.Time.SwedishTime.TimeField((await publishing.PostAsync(id)).Content.PlannedAt!.Value).Should().Be("09:00");
    }

    [Fact]
    public async Task Each_act_done_twice_changes_nothing_the_second_time()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();

        await Idempotence.Twice(() => publishing.SubmitAsync(id, publishing.Maria), database);
        await Idempotence.Twice(() => publishing.ApproveAsync(id, publishing.Johan), database);
        await Idempotence.Twice(() => publishing.ReleaseAsync(id, publishing.Johan), database);

        publishing.Deliveries.Orders.Should().HaveCount(3);
        (await publishing.EventsAsync()).Should().BeEquivalentTo("publishing.post-submitted", "publishing.post-approved");
    }

    [Fact]
    public async Task A_post_is_published_once_when_it_stands_on_its_first_channel()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync();

        await publishing.SeenLiveAsync(id);
        await publishing.SeenLiveAsync(id);

        (await publishing.EventsAsync()).Should().ContainSingle(name => name == "publishing.post-published");
        (await publishing.PostAsync(id)).PublishedAt.Should().Be(publishing.Now);
    }

    [Fact]
    public async Task A_post_that_waits_can_be_moved()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync(content => content with { PlannedAt = publishing.Now.AddDays(1) });
        var later = publishing.Now.AddDays(2);

        await Idempotence.Twice(
            () => publishing.DoAsync<ReschedulePost>(reschedule => reschedule.HandleAsync(id, later, validUntil: null, publishing.Johan, Cancelled)), database);

        publishing.Deliveries.Statuses.Should().OnlyContain(status => status.DueAt == later);
    }

    [Fact]
    public async Task A_post_is_taken_back_from_every_channel_and_is_still_approved()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync();

        await Idempotence.Twice(() => publishing.DoAsync<WithdrawPost>(withdraw => withdraw.HandleAsync(id, publishing.Maria, Cancelled)), database);

        publishing.Deliveries.Statuses.Should().OnlyContain(status => status.State == DeliveryState.Withdrawn);
        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Approved);
    }

    [Fact]
    public async Task A_post_that_has_begun_to_go_out_is_not_taken_back()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ReleasedAsync();
        publishing.Deliveries.GoesLive(Words.Website.Id, publishing.Now);

        var withdraw = () => publishing.DoAsync<WithdrawPost>(withdraw => withdraw.HandleAsync(id, publishing.Maria, Cancelled));

        (await withdraw.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(PostRules.HasNotGoneOut);
        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Released);
    }

    [Fact]
    public async Task An_approved_post_that_is_reopened_is_a_draft_again()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.ApprovedAsync();

        await Idempotence.Twice(() => publishing.DoAsync<ReopenPost>(reopen => reopen.HandleAsync(id, publishing.Maria, Cancelled)), database);

        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Draft);
    }

    [Fact]
    public async Task One_person_alone_is_allowed_by_an_administrator_and_reviewed_by_another()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var sara = publishing.Person("Sara Ny", Anslag.People.Contracts.Role.Writer, Anslag.People.Contracts.Role.Approver);
        await Idempotence.Twice(() => publishing.DoAsync<AllowOnePersonPath>(allow => allow.HandleAsync(true, "Vi är bara en", publishing.Ada, Cancelled)), database);
        var id = await publishing.WrittenAsync();

        await Idempotence.Twice(() => publishing.DoAsync<ApproveAlone>(alone => alone.HandleAsync(id, "Brådskar", sara, Cancelled)), database);
        (await publishing.PostAsync(id)).AwaitingReview().Should().ContainSingle();
        await Idempotence.Twice(() => publishing.DoAsync<ReviewAfterwards>(review => review.HandleAsync(id, "Läst", publishing.Johan, Cancelled)), database);

        (await publishing.PostAsync(id)).AwaitingReview().Should().BeEmpty();
    }

    [Fact]
    public async Task Only_an_administrator_opens_the_one_person_path()
    {
        await using var publishing = await PublishingServices.OnAsync(database);

        var allow = () => publishing.DoAsync<AllowOnePersonPath>(path => path.HandleAsync(true, "Jag vill", publishing.Johan, Cancelled));

        (await allow.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(FakeRights.HasTheRole);
    }

    [Fact]
    public async Task Another_organisation_sees_nothing_of_a_post()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();
        await using var db = publishing.Database.For(Id.Random<OrganisationId>());

        (await db.WholePostAsync(id, Cancelled)).Should().BeNull();
        (await db.Set<Anslag.Publishing.Steps.Step>().CountAsync(Cancelled)).Should().Be(0);
        (await db.Set<Anslag.Publishing.Posts.Version>().CountAsync(Cancelled)).Should().Be(0);
    }
}

public sealed class WayOutTestsOnSqlite(SqliteDatabase database) : WayOutTests(database), IClassFixture<SqliteDatabase>;

public sealed class WayOutTestsOnPostgres(PostgresDatabase database) : WayOutTests(database), IClassFixture<PostgresDatabase>;
