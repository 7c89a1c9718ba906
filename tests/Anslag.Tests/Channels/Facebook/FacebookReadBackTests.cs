using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;

namespace Anslag.Tests.Channels.Facebook;

public sealed class FacebookReadBackTests
{
    private const string Ours = """{"id":"100_7","message":"Vattnet  \u00e4r\navst\u00e4ngt.","created_time":"2026-11-23T08:00:05+0000","permalink_url":"https://www.facebook.com/100/posts/7"}""";
    private readonly GraphStub graph = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_post_is_found_by_its_text_and_time()
    {
        graph.Answers($$"""{"data":[{"id":"100_8","message":"Annat","created_time":"2026-11-23T08:01:00+0000"},{{Ours}}]}""");

        (await FindAsync(GraphStub.ASending())).Should().BeOfType<Finding.Live>().Which.Receipt.NetworkId.Should().Be("100_7");
        graph.Sent.Should().Equal("GET /v25.0/100/published_posts?fields=id%2Cmessage%2Ccreated_time%2Cpermalink_url&limit=100");
    }

    [Fact]
    public async Task An_older_post_with_the_same_text_is_not_it()
    {
        graph.Answers($$"""{"data":[{{Ours.Replace("2026-11-23", "2026-11-16", StringComparison.Ordinal)}}]}""");

        (await FindAsync(GraphStub.ASending())).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task Another_deliverys_post_with_the_same_text_is_not_it()
    {
        graph.Answers($$"""{"data":[{{Ours}}]}""");

        (await FindAsync(GraphStub.ASending() with { MadeByOthers = new HashSet<string> { "100_7" } })).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task The_list_is_read_until_it_is_older_than_the_call()
    {
        graph.Answers("""{"data":[{"id":"100_9","message":"Annat","created_time":"2026-11-23T09:00:00+0000"}],"paging":{"cursors":{"after":"c1"},"next":"https://graph.facebook.com/next"}}""")
            .Answers($$"""{"data":[{{Ours}}]}""");

        (await FindAsync(GraphStub.ASending())).Should().BeOfType<Finding.Live>();
        graph.Sent[1].Should().EndWith("&limit=100&after=c1");
    }

    [Fact]
    public async Task A_post_of_pictures_alone_is_found_by_its_pictures()
    {
        graph.Answers("""
            {"data":[{"id":"100_7","created_time":"2026-11-23T08:00:05+0000",
              "attachments":{"data":[{"subattachments":{"data":[{"target":{"id":"p1"}},{"target":{"id":"p2"}}]}}]}}]}
            """);
        var sending = GraphStub.ASending(text: "", pictures: 2);
        await sending.SaveStepAsync("photo-0", "p1", Token);

        (await FindAsync(sending)).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task A_network_that_does_not_answer_leaves_it_unclear()
    {
        graph.Errs(2, status: HttpStatusCode.InternalServerError);

        (await FindAsync(GraphStub.ASending())).Should().BeOfType<Finding.Unclear>();
    }

    [Fact]
    public async Task A_lost_sign_in_is_told_apart()
    {
        graph.Errs(190, status: HttpStatusCode.Unauthorized);

        (await FindAsync(GraphStub.ASending())).Should().BeOfType<Finding.Unclear>().Which.Reason.Should().Be(DeliveryReasons.SignInNeeded);
    }

    [Fact]
    public async Task A_correction_is_there_when_the_post_reads_so()
    {
        graph.Answers(Ours);

        (await FindAsync(GraphStub.ASending(DeliveryKind.Correction))).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task A_take_down_is_there_when_the_post_is_gone()
    {
        graph.Answers(Ours).Errs(100, 33);

        (await FindAsync(GraphStub.ASending(DeliveryKind.TakeDown))).Should().BeOfType<Finding.Absent>();
        (await FindAsync(GraphStub.ASending(DeliveryKind.TakeDown))).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task A_token_says_how_it_is()
    {
        graph.Answers("""{"data":{"is_valid":true,"expires_at":1800000000,"scopes":["pages_show_list","pages_read_engagement","pages_read_user_content","pages_manage_engagement","pages_manage_metadata","pages_messaging"]}}""");

        var check = await graph.Network().CheckAccountAsync(GraphStub.ASending().Connection, Token);

        check.Should().BeEquivalentTo(new AccountCheck(
            SignedIn: true, ["pages_manage_posts"], DateTimeOffset.FromUnixTimeSeconds(1_800_000_000), Detail: null));
        graph.Authorisations.Should().Equal("Bearer 42|app-secret");
    }

    private Task<Finding> FindAsync(Sending sending) => graph.Network().FindAsync(sending, Token);
}
