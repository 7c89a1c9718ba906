using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Anslag.Publishing.ApproveAlone;
using Anslag.Publishing.ApproveCorrection;
using Anslag.Publishing.CorrectPost;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Steps;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

/// <summary>Nobody speaks in another unit's name, and nothing waits for nobody.</summary>
public abstract class ApproversTests(TestDatabase database)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_on_another_units_account_is_approved_by_one_who_approves_in_both()
    {
        await using var publishing = await WithLibraryAsync();
        var id = await SubmittedToLibraryAsync(publishing);
        publishing.Rights.GiveIn(Words.TopUnit, publishing.Johan, Role.Approver);
        var sara = publishing.Person("Sara Ny", Role.Approver);

        (await Acts.BrokenByAsync(() => publishing.ApproveAsync(id, publishing.Johan))).Should().Be(PostRules.ApprovedForEachChannel);
        await publishing.ApproveAsync(id, sara);

        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Approved);
    }

    [Fact]
    public async Task An_approver_of_the_accounts_unit_alone_does_not_approve_another_units_post()
    {
        await using var publishing = await WithLibraryAsync();
        var id = await SubmittedToLibraryAsync(publishing);
        publishing.Rights.GiveIn(Words.Library.Unit, publishing.Johan, Role.Approver);

        (await Acts.BrokenByAsync(() => publishing.ApproveAsync(id, publishing.Johan))).Should().Be(FakeRights.HasTheRole);
    }

    [Fact]
    public async Task The_one_person_path_does_not_lead_to_another_units_account()
    {
        await using var publishing = await WithLibraryAsync();
        await publishing.DoAsync<AllowOnePersonPath>(allow => allow.HandleAsync(true, "Vi är få", publishing.Ada, Cancelled));
        publishing.Rights.GiveIn(Words.TopUnit, publishing.Johan, Role.Writer, Role.Approver);
        var id = await WrittenToLibraryAsync(publishing, publishing.Johan);

        (await Acts.BrokenByAsync(() => publishing.DoAsync<ApproveAlone>(alone => alone.HandleAsync(id, "Natt", publishing.Johan, Cancelled))))
            .Should().Be(PostRules.ApprovedForEachChannel);
    }

    [Fact]
    public async Task A_correction_on_another_units_account_is_approved_by_one_who_approves_in_both()
    {
        await using var publishing = await WithLibraryAsync();
        var id = await SubmittedToLibraryAsync(publishing);
        await publishing.ApproveAsync(id, publishing.Johan);
        await publishing.ReleaseAsync(id, publishing.Johan);
        await publishing.DoAsync<CorrectPost>(correct => correct.HandleAsync(
            id, new CorrectedText(Words.Water.Title, "Ny text", [], "Fel tid"), publishing.Maria, Cancelled));
        publishing.Rights.GiveIn(Words.TopUnit, publishing.Johan, Role.Approver);

        (await Acts.BrokenByAsync(() => publishing.DoAsync<ApproveCorrection>(approve => approve.HandleAsync(id, publishing.Johan, Cancelled))))
            .Should().Be(PostRules.ApprovedForEachChannel);
    }

    [Fact]
    public async Task Today_and_the_posts_page_tell_who_may_not_approve_it()
    {
        await using var publishing = await WithLibraryAsync();
        var id = await SubmittedToLibraryAsync(publishing);
        var sara = publishing.Person("Sara Ny", Role.Approver);
        publishing.Rights.GiveIn(Words.TopUnit, publishing.Johan, Role.Approver);

        var sight = await publishing.DoAsync<ReadPost, PostSight?>(read => read.HandleAsync(id, publishing.Johan, Cancelled));
        (sight!.MayApprove, sight.Beyond?.Name).Should().Be((false, "Ekbackens bibliotek"));
        (await TodayAsync(publishing, publishing.Johan)).Should().BeEmpty();
        (await TodayAsync(publishing, sara)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_post_that_only_its_writer_could_approve_is_not_sent_to_wait_for_nobody()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        publishing.Rights.Give(publishing.Maria, Role.Writer, Role.Approver);
        publishing.Rights.Give(publishing.Johan, Role.Writer);

        (await Acts.BrokenByAsync(() => publishing.SubmitAsync(id, publishing.Maria))).Should().Be(PostRules.SomebodyElseApproves);

        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Draft);
    }

    [Fact]
    public async Task A_post_for_which_no_approver_covers_every_channel_is_not_sent_to_wait_for_nobody()
    {
        await using var publishing = await WithLibraryAsync();
        publishing.Rights.GiveIn(Words.TopUnit, publishing.Johan, Role.Approver);
        var id = await WrittenToLibraryAsync(publishing, publishing.Maria);

        (await Acts.BrokenByAsync(() => publishing.SubmitAsync(id, publishing.Maria))).Should().Be(PostRules.SomebodyElseApproves);
    }

    private async Task<PublishingServices> WithLibraryAsync()
    {
        var publishing = await PublishingServices.OnAsync(database);
        publishing.Accounts.More.Add(Words.Library);
        return publishing;
    }

    private static async Task<Anslag.Publishing.Contracts.PostId> WrittenToLibraryAsync(PublishingServices publishing, Actor by)
    {
        var id = Id.New<Anslag.Publishing.Contracts.PostId>(publishing.Now);
        VersionDraft[] versions = [new(Words.Website.Id, null, LinksToSite: true), new(Words.Library.Id, null, LinksToSite: true)];
        await publishing.SaveAsync(id, new Draft(Words.TopUnit, Words.Water, versions, []), by);
        return id;
    }

    private static async Task<Anslag.Publishing.Contracts.PostId> SubmittedToLibraryAsync(PublishingServices publishing)
    {
        var id = await WrittenToLibraryAsync(publishing, publishing.Maria);
        await publishing.SubmitAsync(id, publishing.Maria);
        return id;
    }

    private static async Task<IReadOnlyList<TodayItem>> TodayAsync(PublishingServices publishing, Actor by) =>
        await publishing.DoAsync<IEnumerable<ITodaySource>, IReadOnlyList<TodayItem>>(sources => sources.Single().ItemsAsync(by, Cancelled));
}

public sealed class ApproversOnSqlite(SqliteDatabase database) : ApproversTests(database), IClassFixture<SqliteDatabase>;

public sealed class ApproversOnPostgres(PostgresDatabase database) : ApproversTests(database), IClassFixture<PostgresDatabase>;
