using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Publishing.CorrectPost;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReturnPost;
using Anslag.Publishing.Steps;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public abstract class PostsTodayTests(TestDatabase database)
{
    [Fact]
    public async Task A_submitted_post_waits_for_an_approver_and_not_for_its_writer()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();

        (await TodayAsync(publishing, publishing.Johan)).Should().ContainSingle()
            .Which.Should().Match<TodayItem>(item => item.Section == TodaySection.WaitsForYou && item.Href == $"/desk/posts/{id}" && item.Trial);
        (await TodayAsync(publishing, publishing.Maria)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_post_that_was_sent_back_waits_for_its_writer_with_the_reason()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();
        await publishing.DoAsync<ReturnPost>(sendBack => sendBack.HandleAsync(id, "Vilka hus?", publishing.Johan, TestContext.Current.CancellationToken));

        (await TodayAsync(publishing, publishing.Maria)).Should().ContainSingle().Which.Detail.Should().Contain("Vilka hus?");
        (await TodayAsync(publishing, publishing.Johan)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_correction_waits_for_another_approver()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.PublishedAsync();
        await publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(
            id, new CorrectedText(Words.Water.Title, "Ny text", [], "Fel tid"), publishing.Maria, TestContext.Current.CancellationToken));

        (await TodayAsync(publishing, publishing.Johan)).Should().ContainSingle().Which.Detail.Should().Contain("Fel tid");
    }

    [Fact]
    public async Task A_review_stays_for_another_approver_until_it_is_done()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var sara = publishing.Person("Sara Ny", Anslag.People.Contracts.Role.Writer, Anslag.People.Contracts.Role.Approver);
        var id = await publishing.WrittenAsync();
        await publishing.DoAsync<PostChange>(change => change.MakeAsync(
            id, [Anslag.People.Contracts.Role.Approver], sara, act => act.Post.ApproveAlone(isAllowed: true, "Natt", [], act.Person, act.Now), TestContext.Current.CancellationToken));

        (await TodayAsync(publishing, publishing.Johan)).Should().ContainSingle().Which.Detail.Should().Contain("Natt");
        (await TodayAsync(publishing, sara)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_goes_out_today_stands_with_its_time()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.ReleasedAsync(content => content with { PlannedAt = SwedishTime.At(2026, 11, 23, 14, 30) });
        await publishing.ReleasedAsync(content => content with { PlannedAt = SwedishTime.At(2026, 11, 24, 14, 30) });

        (await TodayAsync(publishing, publishing.Maria)).Should().ContainSingle()
            .Which.Should().Match<TodayItem>(item => item.Section == TodaySection.GoesOutToday && item.Label == "14.30");
    }

    [Fact]
    public async Task Another_organisation_hears_nothing()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.SubmittedAsync();

        (await TodayAsync(publishing, publishing.Johan with { Organisation = Anslag.Kernel.Ids.Id.Random<Anslag.Kernel.Ids.OrganisationId>() })).Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<TodayItem>> TodayAsync(PublishingServices publishing, Actor by)
    {
        IReadOnlyList<TodayItem> items = [];
        await publishing.DoAsync<IEnumerable<ITodaySource>>(async sources => items = await sources.Single().ItemsAsync(by, TestContext.Current.CancellationToken));
        return items;
    }
}

public sealed class PostsTodayTestsOnSqlite(SqliteDatabase database) : PostsTodayTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostsTodayTestsOnPostgres(PostgresDatabase database) : PostsTodayTests(database), IClassFixture<PostgresDatabase>;
