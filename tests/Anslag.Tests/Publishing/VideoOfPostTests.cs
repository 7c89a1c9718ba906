using Anslag.Kernel.Rules;
using Anslag.Publishing.AddVideo;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.RemoveVideo;
using Anslag.Testing;

namespace Anslag.Tests.Publishing;

public abstract class VideoOfPostTests(TestDatabase database)
{
    [Fact]
    public async Task A_video_is_taken_in_and_kept_with_the_post()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();

        await AddAsync(publishing, id);

        var video = (await publishing.PostAsync(id)).Video!;
        (video.Facts.Width, video.Facts.Height, video.Facts.Duration).Should().Be((320, 180, TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task A_second_video_takes_the_place_of_the_first()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await AddAsync(publishing, id);
        var first = (await publishing.PostAsync(id)).Video!.Media;

        await AddAsync(publishing, id);

        (await publishing.PostAsync(id)).Video!.Media.Should().NotBe(first);
    }

    [Fact]
    public async Task A_video_is_taken_out_again()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.WrittenAsync();
        await AddAsync(publishing, id);

        await publishing.DoAsync<RemoveVideo>(remove => remove.HandleAsync(id, Guid.NewGuid(), publishing.Maria, Token));

        (await publishing.PostAsync(id)).Video.Should().BeNull();
    }

    [Fact]
    public async Task Nothing_is_read_of_a_video_that_cannot_be_added()
    {
        await using var publishing = await PublishingServices.OnAsync(database);
        var id = await publishing.SubmittedAsync();
        using var film = new MemoryStream(new byte[100]);

        var adding = () => publishing.DoAsync<AddVideo>(add => add.HandleAsync(id, film, publishing.Maria, Token));

        (await adding.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(PostRules.ChangedOnlyAsDraft);
        film.Position.Should().Be(0);
    }

    private static async Task AddAsync(PublishingServices publishing, PostId id)
    {
        using var film = new MemoryStream(new Film().Bytes());
        await publishing.DoAsync<AddVideo>(add => add.HandleAsync(id, film, publishing.Maria, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}

public sealed class VideoOfPostTestsOnSqlite(SqliteDatabase database) : VideoOfPostTests(database), IClassFixture<SqliteDatabase>;

public sealed class VideoOfPostTestsOnPostgres(PostgresDatabase database) : VideoOfPostTests(database), IClassFixture<PostgresDatabase>;
