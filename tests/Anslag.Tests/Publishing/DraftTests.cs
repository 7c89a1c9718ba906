using Anslag.Kernel.Ids;
using Anslag.Publishing.ChooseText;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Publishing;

public abstract class DraftTests(TestDatabase database)
{
    private static readonly PostContent Short = Words.Water with { Text = "Vattnet är borta." };
    private static readonly PostContent Long = Words.Water with { Text = "Vattnet är borta. Tankar finns vid Ekskolan." };

    [Fact]
    public async Task An_opened_page_alone_leaves_nothing_behind()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = Id.New<PostId>(publishing.Now);

        var outcome = await publishing.SaveAsync(id, Words.Draft(new PostContent()), publishing.Maria);

        outcome.Should().BeOfType<DraftOutcome.Nothing>();
        (await publishing.PostAsync(id)).Should().BeNull();
    }

    [Fact]
    public async Task A_draft_is_a_saved_row_with_its_first_words()
    {
        await using var publishing = await PublishingServices.OnAsync(database);

        var id = await publishing.WrittenAsync(content => content with { Kind = PostKind.Disturbance, PlannedAt = publishing.Now.AddHours(1) });

        var post = await publishing.PostAsync(id);
        post.Content.Should().Be(Words.Water with { Kind = PostKind.Disturbance, PlannedAt = publishing.Now.AddHours(1) });
        post.Versions.Select(version => version.Account).Should().BeEquivalentTo(Words.Accounts.Select(account => account.Id));
    }

    [Fact]
    public async Task A_page_goes_on_saving_although_an_answer_was_lost()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (id, page) = (Id.New<PostId>(publishing.Now), Guid.NewGuid());
        await publishing.SaveAsync(id, Words.Draft(Short), publishing.Maria, edition: 0, page);

        var outcome = await publishing.SaveAsync(id, Words.Draft(Long), publishing.Maria, edition: 0, page);

        outcome.Should().BeOfType<DraftOutcome.Saved>();
        (await publishing.PostAsync(id)).Content.Text.Should().Be(Long.Text);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_both_texts_are_kept()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await publishing.SaveAsync(id, Words.Draft(Short), publishing.Johan, edition: 1);

        var outcome = await publishing.SaveAsync(id, Words.Draft(Long), publishing.Maria, edition: 1);

        outcome.Should().BeOfType<DraftOutcome.SetAside>();
        (await publishing.PostAsync(id)).Content.Text.Should().Be(Short.Text);
        (await AsideAsync(publishing, id))!.Draft.Content.Text.Should().Be(Long.Text);
    }

    [Theory]
    [InlineData(true, "Vattnet är borta. Tankar finns vid Ekskolan.")]
    [InlineData(false, "Vattnet är borta.")]
    public async Task The_later_of_two_chooses_between_the_texts(bool keepOwn, string stands)
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await publishing.SaveAsync(id, Words.Draft(Short), publishing.Johan, edition: 1);
        await publishing.SaveAsync(id, Words.Draft(Long), publishing.Maria, edition: 1);

        await Idempotence.Twice(
            () => publishing.DoAsync<ChooseText>(choose => choose.HandleAsync(id, keepOwn, 2, Guid.NewGuid(), publishing.Maria, TestContext.Current.CancellationToken)),
            database);

        (await publishing.PostAsync(id)).Content.Text.Should().Be(stands);
        (await AsideAsync(publishing, id)).Should().BeNull();
    }

    [Fact]
    public async Task What_is_typed_after_the_post_was_sent_is_kept_beside_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();

        var outcome = await publishing.SaveAsync(id, Words.Draft(Long), publishing.Maria, edition: 1);

        outcome.Should().BeOfType<DraftOutcome.SetAside>();
        (await AsideAsync(publishing, id))!.Draft.Content.Should().Be(Long);
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var (id, page) = (Id.New<PostId>(publishing.Now), Guid.NewGuid());

        await Idempotence.Twice(() => publishing.SaveAsync(id, Words.Draft(Short), publishing.Maria, edition: 0, page), database);
    }

    [Fact]
    public async Task Who_is_no_writer_saves_nothing()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = Id.New<PostId>(publishing.Now);

        var save = () => publishing.SaveAsync(id, Words.Draft(Short), publishing.Ada);

        (await save.Should().ThrowAsync<Anslag.Kernel.Rules.BrokenRule>()).Which.Rule.Should().Be(FakeRights.HasTheRole);
        (await publishing.PostAsync(id)).Should().BeNull();
    }

    private static async Task<SetAsideDraft?> AsideAsync(PublishingServices publishing, PostId id)
    {
        await using var db = publishing.Database.For(publishing.Ekbacken);
        return await db.Set<SetAsideDraft>().AsNoTracking().SingleOrDefaultAsync(aside => aside.PostId == id, TestContext.Current.CancellationToken);
    }
}

public sealed class DraftTestsOnSqlite(SqliteDatabase database) : DraftTests(database), IClassFixture<SqliteDatabase>;

public sealed class DraftTestsOnPostgres(PostgresDatabase database) : DraftTests(database), IClassFixture<PostgresDatabase>;
