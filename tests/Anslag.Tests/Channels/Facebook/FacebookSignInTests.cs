using Anslag.Channels.ConnectFacebook;
using Anslag.Channels.Facebook;

namespace Anslag.Tests.Channels.Facebook;

public sealed class FacebookSignInTests
{
    private static readonly Uri Redirect = new("http://localhost:5080/desk/connect/facebook/callback");
    private readonly GraphStub graph = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_dialog_is_asked_for_what_is_needed_and_no_more() =>
        SignIn().Dialog(isTrial: true, "state+1", Redirect).AbsoluteUri.Should().Be(
            "http://localhost:5190/v25.0/dialog/oauth?client_id=190000000000001&redirect_uri=http%3A%2F%2Flocalhost%3A5080%2Fdesk%2Fconnect%2Ffacebook%2Fcallback"
            + "&state=state%2B1&response_type=code&scope=pages_show_list,pages_manage_posts,pages_read_engagement,pages_read_user_content,pages_manage_engagement,pages_manage_metadata,pages_messaging");

    [Fact]
    public async Task From_the_code_come_the_pages_and_what_was_left_out()
    {
        graph.Answers("""{"access_token":"brief","expires_in":3600}""")
            .Answers("""{"access_token":"lasting","expires_in":5183944}""")
            .Answers("""{"data":[{"permission":"pages_show_list","status":"granted"},{"permission":"pages_manage_posts","status":"declined"},{"permission":"pages_read_engagement","status":"granted"},{"permission":"pages_read_user_content","status":"granted"},{"permission":"pages_manage_engagement","status":"granted"},{"permission":"pages_manage_metadata","status":"granted"},{"permission":"pages_messaging","status":"granted"}]}""")
            .Answers("""{"data":[{"id":"100","name":"Lyckeby kommun","access_token":"page-token"},{"id":"101","name":"Utan rätt"}]}""");

        var offered = await SignIn().ExchangeAsync(isTrial: false, "c0de", Redirect, Token);

        offered!.Pages.Should().Equal(new OfferedPage("100", "Lyckeby kommun", new Uri("https://www.facebook.com/100"), "page-token"));
        offered.MissingRights.Should().Equal("pages_manage_posts");
        graph.Authorisations.Should().Equal(null, null, "Bearer lasting", "Bearer lasting");
        graph.Sent[1].Should().Be("GET /v25.0/oauth/access_token?grant_type=fb_exchange_token&client_id=42&client_secret=app-secret&fb_exchange_token=brief");
    }

    [Fact]
    public async Task A_code_that_Facebook_does_not_take_offers_nothing()
    {
        graph.Errs(100);

        (await SignIn().ExchangeAsync(isTrial: false, "old", Redirect, Token)).Should().BeNull();
    }

    private FacebookSignIn SignIn() => new(new GraphClient(graph), GraphStub.Apps());
}
