using System.Net;
using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Testing.Networks;
using Anslag.Tests.Channels.Facebook;

namespace Anslag.Tests.Channels.Bluesky;

/// <summary>A post is out before its reply gate is: from then on nothing may say that it is not, and it is not live without it.</summary>
public sealed class GateTests
{
    private const string There = """{"uri":"at://did:plc:a/app.bsky.feed.post/3k","cid":"b"}""";
    private const string Missing = """{"error":"RecordNotFound","message":"Could not locate record"}""";
    private readonly GraphStub stub = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"InvalidRequest"}""")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"ExpiredToken"}""")]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":"RateLimitExceeded"}""")]
    public async Task A_gate_that_is_refused_leaves_the_post_uncertain(HttpStatusCode status, string refusal)
    {
        stub.Answers(There).Answers(refusal, status);

        (await Network().PublishAsync(ASending(), Token)).Should().BeOfType<Outcome.Uncertain>();
    }

    [Fact]
    public async Task A_server_that_is_gone_before_the_gate_leaves_the_post_uncertain()
    {
        stub.Answers(There).Breaks(new HttpRequestException(HttpRequestError.ConnectionError));

        (await Network().PublishAsync(ASending(), Token)).Should().BeOfType<Outcome.Uncertain>();
    }

    [Fact]
    public async Task A_gate_that_did_not_follow_is_put_by_the_read_back()
    {
        stub.Answers(There).Answers(Missing, HttpStatusCode.BadRequest).Answers(There);

        (await Network().FindAsync(ASending(), Token)).Should().BeOfType<Finding.Live>();

        stub.Sent.Should().HaveCount(3).And.Contain(sent => sent.Contains("putRecord") && sent.Contains("threadgate"));
    }

    [Fact]
    public async Task A_gate_that_cannot_be_put_leaves_it_unclear_and_never_absent()
    {
        stub.Answers(There).Answers(Missing, HttpStatusCode.BadRequest).Answers("""{"error":"InvalidRequest"}""", HttpStatusCode.BadRequest);

        (await Network().FindAsync(ASending(), Token)).Should().BeOfType<Finding.Unclear>();
    }

    private static Sending ASending()
    {
        var session = new BlueskySession("access", "refresh", new Uri("https://pds.example"));
        var sending = NetworkBench.ASending(
            new AccountConnection(new AccountId(Guid.NewGuid()), new(Guid.NewGuid()), "did:plc:a", session.ToSecret(), IsTrial: false), "Vattnet är avstängt.");
        var composed = new ComposedPost("3k", TimeProvider.System.GetUtcNow(), new JsonObject { ["text"] = "Vattnet är avstängt." }, new JsonObject { ["allow"] = new JsonArray() });
        return sending with { Steps = new Dictionary<string, string> { [PostRecords.Step] = composed.ToStep() } };
    }

    private BlueskyNetwork Network()
    {
        var xrpc = new XrpcClient(stub);
        var accounts = new BlueskyAccounts(xrpc, new TrialAccounts(stub), new BlueskyOptions(), new SimulatorOptions());
        var writing = new BlueskyWriting(xrpc, TimeProvider.System);
        return new BlueskyNetwork(writing, preparing: null!, new BlueskyReadBack(xrpc, writing, accounts), accounts, TimeProvider.System);
    }
}
