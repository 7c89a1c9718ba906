using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;

namespace Anslag.Tests.Channels.Facebook;

public sealed class FacebookPublishingTests
{
    private readonly GraphStub graph = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_is_one_call_to_the_feed_and_its_address_is_read()
    {
        graph.Answers("""{"id":"100_7"}""").Answers("""{"id":"100_7","permalink_url":"https://www.facebook.com/100/posts/7"}""");

        var outcome = await graph.Network().PublishAsync(GraphStub.ASending(), Token);

        graph.Sent.Should().Equal(
            "POST /v25.0/100/feed message=Vattnet+%C3%A4r+avst%C3%A4ngt.&link=https%3A%2F%2Flyckeby.example%2Fvatten",
            "GET /v25.0/100_7?fields=id,message,permalink_url");
        graph.Authorisations.Should().AllBe("Bearer page-token");
        outcome.Should().BeOfType<Outcome.Published>().Which.Receipt
            .Should().Be(new NetworkReceipt("100_7", new Uri("https://www.facebook.com/100/posts/7")));
    }

    [Fact]
    public async Task Pictures_go_up_unpublished_with_their_alternative_text_and_the_post_carries_them()
    {
        graph.Answers("""{"id":"p1"}""").Answers("""{"id":"p2"}""").Answers("""{"id":"100_7"}""").Answers("""{"id":"100_7"}""");
        var (network, sending) = (graph.Network(), GraphStub.ASending(pictures: 2));

        (await network.PrepareAsync(sending, Token)).Should().BeNull();
        await network.PublishAsync(sending, Token);

        sending.Steps.Should().Equal(new Dictionary<string, string> { ["photo-0"] = "p1", ["photo-1"] = "p2" });
        graph.Sent[0].Should().StartWith("POST /v25.0/100/photos").And.Contain("name=source; filename=picture.jpg").And.Contain("image/jpeg")
            .And.Contain("name=published\r\n\r\nfalse").And.Contain("name=alt_text_custom\r\n\r\nEn kran, bild 1");
        graph.Sent[2].Should().EndWith(
            "&attached_media%5B0%5D=%7B%22media_fbid%22%3A%22p1%22%7D&attached_media%5B1%5D=%7B%22media_fbid%22%3A%22p2%22%7D");
    }

    [Fact]
    public async Task A_picture_that_is_up_is_not_uploaded_again()
    {
        graph.Answers("""{"id":"p2"}""");
        var sending = GraphStub.ASending(pictures: 2);
        await sending.SaveStepAsync("photo-0", "p1", Token);

        await graph.Network().PrepareAsync(sending, Token);

        graph.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_correction_changes_the_message_and_says_what_it_corrects()
    {
        graph.Answers("""{"success":true}""");
        var sending = GraphStub.ASending(DeliveryKind.Correction);

        await graph.Network().CorrectAsync(sending with { Content = sending.Content with { Note = "Fel gata." } }, Token);

        graph.Sent.Should().Equal("POST /v25.0/100_1 message=Vattnet+%C3%A4r+avst%C3%A4ngt.%0A%0AR%C3%A4ttat%3A+Fel+gata.");
    }

    [Fact]
    public async Task What_is_already_gone_is_taken_down()
    {
        graph.Errs(100, 33);

        (await graph.Network().TakeDownAsync(GraphStub.ASending(DeliveryKind.TakeDown), Token)).Should().BeOfType<Outcome.Published>();
        graph.Sent.Should().Equal("DELETE /v25.0/100_1");
    }

    [Theory]
    [InlineData(1, 500, typeof(Outcome.Uncertain))]
    [InlineData(2, 503, typeof(Outcome.Uncertain))]
    [InlineData(506, 400, typeof(Outcome.Uncertain))]
    [InlineData(100, 500, typeof(Outcome.Uncertain))]
    [InlineData(4, 400, typeof(Outcome.RateLimited))]
    [InlineData(32, 400, typeof(Outcome.RateLimited))]
    [InlineData(613, 400, typeof(Outcome.RateLimited))]
    [InlineData(80_001, 400, typeof(Outcome.RateLimited))]
    [InlineData(190, 401, typeof(Outcome.SignInExpired))]
    [InlineData(102, 400, typeof(Outcome.SignInExpired))]
    [InlineData(3, 400, typeof(Outcome.Refused))]
    [InlineData(100, 400, typeof(Outcome.Refused))]
    [InlineData(368, 400, typeof(Outcome.Refused))]
    public async Task An_errors_code_says_what_it_means(int code, int status, Type expected)
    {
        graph.Errs(code, status: (HttpStatusCode)status);

        var outcome = await graph.Network().PublishAsync(GraphStub.ASending(), Token);

        outcome.Should().BeOfType(expected);
        outcome.HttpStatus.Should().Be(status);
    }

    [Theory]
    [InlineData(1_390_008, typeof(Outcome.RateLimited))]
    [InlineData(1_404_078, typeof(Outcome.SignInExpired))]
    [InlineData(1_366_046, typeof(Outcome.Refused))]
    public async Task The_subcode_says_it_more_exactly(int subcode, Type expected)
    {
        graph.Errs(100, subcode);

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).Should().BeOfType(expected);
    }

    [Fact]
    public async Task A_refusal_keeps_the_networks_words_and_its_trace()
    {
        graph.Errs(100, 1_609_008);

        var refused = (Outcome.Refused)await graph.Network().PublishAsync(GraphStub.ASending(), Token);

        (refused.Reason, refused.Detail).Should().Be((FacebookReasons.FacebookLink, "An error (code 100/1609008, fbtrace_id Az1)"));
    }

    [Fact]
    public async Task Without_a_connection_nothing_was_made()
    {
        graph.Breaks(new HttpRequestException(HttpRequestError.ConnectionError));

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).Should().BeOfType<Outcome.NotSent>();
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_body_proves_nothing()
    {
        graph.Breaks(new HttpRequestException(HttpRequestError.ResponseEnded));

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).Should().BeOfType<Outcome.Uncertain>();
    }

    [Fact]
    public async Task A_time_out_proves_nothing()
    {
        graph.Breaks(new TaskCanceledException());

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).Should().BeOfType<Outcome.Uncertain>();
    }

    [Fact]
    public async Task An_answer_of_a_gateway_proves_nothing()
    {
        graph.Answers("<html>Bad gateway</html>", HttpStatusCode.BadGateway);

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).Should().BeOfType<Outcome.Uncertain>();
    }

    [Fact]
    public async Task A_post_whose_address_cannot_be_read_is_made_all_the_same()
    {
        graph.Answers("""{"id":"100_7"}""").Breaks(new HttpRequestException(HttpRequestError.ConnectionError));

        var outcome = await graph.Network().PublishAsync(GraphStub.ASending(), Token);

        ((Outcome.Published)outcome).Receipt.Address.Should().Be(new Uri("https://www.facebook.com/100_7"));
    }

    [Fact]
    public async Task At_three_quarters_of_a_limit_the_account_slows_down()
    {
        graph.Answers("""{"id":"100_7"}""", HttpStatusCode.OK, ("X-App-Usage", """{"call_count":76,"total_time":25,"total_cputime":25}""")).Answers("{}");

        (await graph.Network().PublishAsync(GraphStub.ASending(), Token)).SlowDownUntil.Should().NotBeNull();
    }

    [Fact]
    public async Task A_limit_is_waited_out_for_as_many_minutes_as_Meta_says()
    {
        graph.Errs(
            80_001, headers: ("X-Business-Use-Case-Usage", """{"100":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":40}]}"""));
        var before = TimeProvider.System.GetUtcNow();

        var limited = (Outcome.RateLimited)await graph.Network().PublishAsync(GraphStub.ASending(), Token);

        limited.Until.Should().BeCloseTo(before.AddMinutes(40), TimeSpan.FromMinutes(1));
    }
}
