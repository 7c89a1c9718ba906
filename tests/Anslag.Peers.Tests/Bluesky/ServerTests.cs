using System.Net;
using Anslag.Peers.Tests.Bluesky.Kit;

namespace Anslag.Peers.Tests.Bluesky;

public sealed class ServerTests(RealPds server) : IClassFixture<RealPds>
{
    [Fact]
    public async Task The_server_tells_how_large_an_upload_may_be_and_holds_to_it()
    {
        var limit = (await server.GetAsync("com.atproto.server.describeServer")).Succeeded().Body.GetProperty("blobUploadLimit").GetInt32();
        var author = await server.SignInAsync(await server.OpenAccountAsync());

        (await author.UploadAsync(new byte[limit])).Status.Should().Be(HttpStatusCode.OK);
        var tooLarge = await author.UploadAsync(new byte[limit + 1]);

        (tooLarge.Status, tooLarge.Error).Should().Be((HttpStatusCode.RequestEntityTooLarge, "PayloadTooLarge"));
    }

    [Fact]
    public async Task A_handle_leads_to_its_account_and_the_directory_to_its_server()
    {
        var account = await server.OpenAccountAsync();

        var resolved = await server.GetAsync("com.atproto.identity.resolveHandle", new() { ["handle"] = account.Handle });
        var service = (await server.ReadDirectoryAsync(account)).GetProperty("service")[0];

        resolved.Succeeded().Text("did").Should().Be(account.Did);
        service.GetProperty("id").GetString().Should().Be("#atproto_pds");
        new Uri(service.GetProperty("serviceEndpoint").GetString()!).Should().Be(account.Pds);
    }

    [Fact]
    public async Task What_others_answer_is_asked_of_a_service_that_is_not_here()
    {
        var author = await server.SignInAsync(await server.OpenAccountAsync());

        var answer = await server.GetAsync("app.bsky.notification.listNotifications", token: author.AccessToken);

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadGateway, "UpstreamFailure"));
    }
}
