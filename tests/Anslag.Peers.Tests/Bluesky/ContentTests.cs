using System.Net;
using Anslag.Peers.Tests.Bluesky.Kit;

namespace Anslag.Peers.Tests.Bluesky;

/// <summary>What a post may hold, by the server's own measure.</summary>
public sealed class ContentTests(RealPds server) : IClassFixture<RealPds>
{
    // Twenty-five bytes and seven code points, seen as one.
    private const string Family = "👩‍👩‍👧‍👦";

    [Fact]
    public async Task A_picture_with_its_alternative_text_is_read_back_as_it_was_sent()
    {
        var author = await AnAuthorAsync();
        var key = RecordKeys.Next();

        (await author.PutAsync(key, Posts.APostWith(await author.UploadAsync(Posts.Pixel), "En blå vattentank"))).Succeeded();

        var image = (await author.GetRecordAsync(key)).Body.GetProperty("value").GetProperty("embed").GetProperty("images")[0];
        image.GetProperty("alt").GetString().Should().Be("En blå vattentank");
        var cid = image.GetProperty("image").GetProperty("ref").GetProperty("$link").GetString()!;
        (await server.GetBlobAsync(author.Account, cid)).Should().Equal(Posts.Pixel);
    }

    [Fact]
    public async Task A_picture_without_alternative_text_is_refused()
    {
        var author = await AnAuthorAsync();

        var answer = await author.PutAsync(RecordKeys.Next(), Posts.APostWith(await author.UploadAsync(Posts.Pixel), alt: null));

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadRequest, "InvalidRequest"));
        answer.Message.Should().Contain("$.record.embed.images[0]");
    }

    [Fact]
    public async Task A_picture_with_an_empty_alternative_text_is_accepted_so_that_we_must_refuse_it()
    {
        var author = await AnAuthorAsync();

        (await author.PutAsync(RecordKeys.Next(), Posts.APostWith(await author.UploadAsync(Posts.Pixel), alt: ""))).Succeeded();
    }

    [Fact]
    public async Task Three_hundred_graphemes_are_accepted()
    {
        var text = string.Concat(Enumerable.Repeat(Family, 100)) + new string('å', 200);

        (await (await AnAuthorAsync()).PutAsync(RecordKeys.Next(), Posts.APost(text))).Succeeded();
    }

    [Fact]
    public async Task Three_hundred_and_one_graphemes_are_refused()
    {
        var answer = await (await AnAuthorAsync()).PutAsync(RecordKeys.Next(), Posts.APost(new string('å', 301)));

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadRequest, "InvalidRequest"));
        answer.Message.Should().Contain("$.record.text");
    }

    [Fact]
    public async Task Few_graphemes_of_more_than_three_thousand_bytes_are_refused()
    {
        var text = string.Concat(Enumerable.Repeat(Family, 121));

        (await (await AnAuthorAsync()).PutAsync(RecordKeys.Next(), Posts.APost(text))).Error.Should().Be("InvalidRequest");
    }

    private async Task<PdsSession> AnAuthorAsync() => await server.SignInAsync(await server.OpenAccountAsync());
}
