using Anslag.Publishing.ListPosts;
using Anslag.Publishing.Posts;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public abstract class ListTests(TestDatabase database)
{
    private static readonly PostFilter Everything = new(Stage: null, OwnOnly: false, Words: string.Empty, Page: 1);

    [Fact]
    public async Task Posts_are_listed_a_page_at_a_time_the_newest_first()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        for (var number = 1; number <= ListPosts.PageSize + 1; number++)
        {
            publishing.Clock.Advance(TimeSpan.FromMinutes(1));
            await publishing.WrittenAsync(content => content with { Title = $"Nummer {number}" });
        }

        var first = await PageAsync(publishing, Everything);
        var second = await PageAsync(publishing, Everything with { Page = 2 });

        (first.Count, first.Pages, first.Rows.Count, first.Rows[0].Post.Content.Title).Should().Be((26, 2, 25, "Nummer 26"));
        second.Rows.Should().ContainSingle().Which.Post.Content.Title.Should().Be("Nummer 1");
    }

    [Theory]
    [InlineData("översvämning")]
    [InlineData("Översvämning")]
    [InlineData("lilla torg")]
    public async Task A_heading_is_found_however_it_is_typed(string words)
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.WrittenAsync(content => content with { Title = "Översvämning på Lilla torg" });
        await publishing.WrittenAsync();

        (await PageAsync(publishing, Everything with { Words = words })).Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_list_can_be_narrowed_to_a_stage_and_to_ones_own()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.WrittenAsync();
        await publishing.SubmittedAsync();

        (await PageAsync(publishing, Everything with { Stage = Stage.Submitted })).Count.Should().Be(1);
        (await PageAsync(publishing, Everything with { OwnOnly = true })).Count.Should().Be(0);
    }

    [Fact]
    public async Task The_calendar_asks_for_a_span_and_gets_what_is_planned_in_it()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        await publishing.WrittenAsync(content => content with { PlannedAt = SwedishTime.At(2026, 12, 1, 9) });
        await publishing.WrittenAsync(content => content with { PlannedAt = SwedishTime.At(2026, 11, 30, 23, 30) });

        var rows = await publishing.DoAsync<ListPosts, IReadOnlyList<PostRow>>(list => list.BetweenAsync(
            SwedishTime.At(2026, 12, 1), SwedishTime.At(2027, 1, 1), publishing.Maria, TestContext.Current.CancellationToken));

        rows.Should().ContainSingle();
    }

    private static Task<PostPageOf> PageAsync(PublishingServices publishing, PostFilter filter) =>
        publishing.DoAsync<ListPosts, PostPageOf>(list => list.PageAsync(filter, publishing.Johan, TestContext.Current.CancellationToken));
}

public sealed class ListTestsOnSqlite(SqliteDatabase database) : ListTests(database), IClassFixture<SqliteDatabase>;

public sealed class ListTestsOnPostgres(PostgresDatabase database) : ListTests(database), IClassFixture<PostgresDatabase>;
