using Anslag.Kernel.Actors;
using Anslag.Publishing.ApproveAlone;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.DiscardPost;
using Anslag.Publishing.ListPosts;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReopenPost;
using Anslag.Publishing.SaveDraft;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public abstract class DiscardTests(TestDatabase database)
{
    private static readonly PostFilter Everything = new(Stage: null, OwnOnly: false, string.Empty, Page: 1);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_discarded_draft_leaves_the_list_and_the_calendar_and_is_found_among_the_discarded()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync(content => content with { PlannedAt = publishing.Now.AddDays(1) });

        await DiscardAsync(publishing, id, publishing.Maria);

        (await ListAsync(publishing, Everything)).Should().BeEmpty();
        (await ListAsync(publishing, Everything with { Stage = Stage.Discarded })).Should().ContainSingle().Which.Post.Id.Should().Be(id);
        (await publishing.DoAsync<ListPosts, IReadOnlyList<PostRow>>(
            list => list.BetweenAsync(publishing.Now, publishing.Now.AddDays(2), publishing.Maria, Cancelled))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_discarded_draft_comes_back_as_it_was()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await Idempotence.Twice(() => DiscardAsync(publishing, id, publishing.Maria), database);

        await publishing.DoAsync<ReopenPost>(reopen => reopen.HandleAsync(id, publishing.Maria, Cancelled));

        var post = await publishing.PostAsync(id);
        (post.Stage, post.Content).Should().Be((Stage.Draft, Words.Water));
    }

    [Fact]
    public async Task What_is_typed_in_another_window_after_the_draft_was_discarded_is_kept_beside_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await DiscardAsync(publishing, id, publishing.Maria);

        (await publishing.SaveAsync(id, Words.Draft(Words.Water with { Title = "Ny rubrik" }), publishing.Maria, edition: 1)).Should().BeOfType<DraftOutcome.SetAside>();

        (await publishing.PostAsync(id)).Stage.Should().Be(Stage.Discarded);
    }

    [Fact]
    public async Task A_discarded_draft_goes_nowhere()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.DoAsync<AllowOnePersonPath>(allow => allow.HandleAsync(true, "Vi är få", publishing.Ada, Cancelled));
        var id = await publishing.WrittenAsync();
        await DiscardAsync(publishing, id, publishing.Maria);

        (await Acts.BrokenByAsync(() => publishing.SubmitAsync(id, publishing.Maria))).Should().Be(PostRules.NotDiscarded);
        (await Acts.BrokenByAsync(() => publishing.DoAsync<ApproveAlone>(alone => alone.HandleAsync(id, "Natt", publishing.Johan, Cancelled)))).Should().Be(PostRules.NotDiscarded);
        (await Acts.BrokenByAsync(() => publishing.ReleaseAsync(id, publishing.Johan))).Should().Be(PostRules.ApprovedBeforePublished);
    }

    [Fact]
    public async Task Only_a_draft_is_discarded()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();

        (await Acts.BrokenByAsync(() => DiscardAsync(publishing, id, publishing.Maria))).Should().Be(PostRules.ChangedOnlyAsDraft);
    }

    [Fact]
    public async Task Who_may_not_write_discards_nothing()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();

        (await Acts.BrokenByAsync(() => DiscardAsync(publishing, id, publishing.Ada))).Should().Be(FakeRights.HasTheRole);
    }

    private static Task DiscardAsync(PublishingServices publishing, PostId id, Actor by) =>
        publishing.DoAsync<DiscardPost>(discard => discard.HandleAsync(id, by, Cancelled));

    private static async Task<IReadOnlyList<PostRow>> ListAsync(PublishingServices publishing, PostFilter filter) =>
        (await publishing.DoAsync<ListPosts, PostPageOf>(list => list.PageAsync(filter, publishing.Maria, Cancelled))).Rows;
}

public sealed class DiscardTestsOnSqlite(SqliteDatabase database) : DiscardTests(database), IClassFixture<SqliteDatabase>;

public sealed class DiscardTestsOnPostgres(PostgresDatabase database) : DiscardTests(database), IClassFixture<PostgresDatabase>;
