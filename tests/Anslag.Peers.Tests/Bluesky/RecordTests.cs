using System.Net;
using Anslag.Peers.Tests.Bluesky.Kit;

namespace Anslag.Peers.Tests.Bluesky;

/// <summary>What may be written twice: the adapter leans on it after a call whose answer it never heard.</summary>
public sealed class RecordTests(RealPds server) : IClassFixture<RealPds>
{
    private readonly string key = RecordKeys.Next();

    [Fact]
    public async Task A_record_put_twice_is_one_record_of_one_version()
    {
        var author = await AnAuthorAsync();

        var first = (await author.PutAsync(key, Posts.APost())).Succeeded();
        var second = (await author.PutAsync(key, Posts.APost())).Succeeded();

        second.Cid.Should().Be(first.Cid);
        second.Body.TryGetProperty("commit", out _).Should().BeFalse("nothing was written the second time");
        (await author.ListRecordsAsync()).Should().ContainSingle().Which.GetProperty("cid").GetString().Should().Be(first.Cid);
    }

    [Fact]
    public async Task A_record_put_again_with_other_words_silently_replaces_the_first()
    {
        var author = await AnAuthorAsync();

        var first = (await author.PutAsync(key, Posts.APost("Vatnet är tillbaka."))).Succeeded();
        var second = (await author.PutAsync(key, Posts.APost("Vattnet är tillbaka."))).Succeeded();

        second.Cid.Should().NotBe(first.Cid);
        (await author.ListRecordsAsync()).Should().ContainSingle()
            .Which.GetProperty("value").GetProperty("text").GetString().Should().Be("Vattnet är tillbaka.");
    }

    [Fact]
    public async Task A_record_created_twice_fails_the_second_time_although_it_is_there()
    {
        var author = await AnAuthorAsync();

        var first = (await author.CreateAsync(key, Posts.APost())).Succeeded();
        var second = await author.CreateAsync(key, Posts.APost());

        (second.Status, second.Error).Should().Be((HttpStatusCode.InternalServerError, "InternalServerError"));
        (await author.GetRecordAsync(key)).Cid.Should().Be(first.Cid);
    }

    [Fact]
    public async Task A_record_that_is_missing_is_a_bad_request()
    {
        var answer = await server.GetRecordAsync(await server.OpenAccountAsync(), key);

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadRequest, "RecordNotFound"));
    }

    [Fact]
    public async Task A_record_deleted_twice_is_gone_and_the_second_time_is_no_error()
    {
        var author = await AnAuthorAsync();
        (await author.PutAsync(key, Posts.APost())).Succeeded();

        (await author.DeleteAsync(key)).Status.Should().Be(HttpStatusCode.OK);
        (await author.DeleteAsync(key)).Status.Should().Be(HttpStatusCode.OK);

        (await author.GetRecordAsync(key)).Error.Should().Be("RecordNotFound");
        (await author.ListRecordsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_of_another_form_is_refused()
    {
        var answer = await (await AnAuthorAsync()).PutAsync("vatten-2026", Posts.APost());

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadRequest, "InvalidRequest"));
    }

    private async Task<PdsSession> AnAuthorAsync() => await server.SignInAsync(await server.OpenAccountAsync());
}
