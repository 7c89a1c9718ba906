using System.Net;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class IdentityTests
{
    [Fact]
    public async Task From_the_handle_one_finds_the_account_and_from_the_account_its_server()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync("Åsele kommun");
        account.Handle.Should().Be("asele-kommun.test");

        var did = (await simulator.GetAsync($"/xrpc/com.atproto.identity.resolveHandle?handle={account.Handle}")).Text("did");
        var document = (await simulator.GetAsync($"/{did}")).Body;

        did.Should().Be(account.Did);
        document.GetProperty("id").GetString().Should().Be(did);
        document.GetProperty("alsoKnownAs")[0].GetString().Should().Be($"at://{account.Handle}");
        var service = document.GetProperty("service")[0];
        service.GetProperty("id").GetString().Should().Be("#atproto_pds");
        new Uri(service.GetProperty("serviceEndpoint").GetString()!).Should().Be(simulator.Http.BaseAddress);
    }

    [Fact]
    public async Task Two_accounts_of_one_name_have_two_handles()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var handles = new[] { (await simulator.OpenAccountAsync()).Handle, (await simulator.OpenAccountAsync()).Handle };

        handles.Should().Equal("ekbackens-kommun.test", "ekbackens-kommun-2.test");
    }

    [Theory]
    [InlineData("/xrpc/com.atproto.identity.resolveHandle?handle=nobody.test", HttpStatusCode.BadRequest, "InvalidRequest")]
    [InlineData("/xrpc/com.atproto.identity.resolveHandle?handle=nobody", HttpStatusCode.BadRequest, "InvalidRequest")]
    [InlineData("/xrpc/com.atproto.identity.resolveHandle", HttpStatusCode.BadRequest, "InvalidRequest")]
    [InlineData("/xrpc/com.atproto.identity.findHandle", HttpStatusCode.NotImplemented, "MethodNotImplemented")]
    [InlineData("/xrpc/com.atproto.repo.putRecord", HttpStatusCode.BadRequest, "InvalidRequest")]
    public async Task What_is_not_there_is_refused_by_name(string path, HttpStatusCode status, string name)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.GetAsync(path);

        (answer.Status, answer.Refusal).Should().Be((status, name));
    }

    [Fact]
    public async Task An_identifier_that_nobody_has_has_no_document()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        (await simulator.GetAsync("/did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_server_tells_how_large_its_blobs_may_be()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var server = (await simulator.GetAsync("/xrpc/com.atproto.server.describeServer")).Body;

        server.GetProperty("blobUploadLimit").GetInt64().Should().Be(52_428_800);
        server.GetProperty("did").GetString().Should().StartWith("did:web:127.0.0.1%3A");
    }
}
