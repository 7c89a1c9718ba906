using System.Text;
using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Kernel.Http;
using Anslag.Tests.Channels.Facebook;

namespace Anslag.Tests.Channels.Bluesky;

/// <summary>Places in a text are counted in UTF-8 bytes: å, ä and ö are two, a flag is eight.</summary>
public sealed class FacetsTests
{
    [Theory]
    [InlineData("Läs på https://lyckeby.se/vatten.", "https://lyckeby.se/vatten", "https://lyckeby.se/vatten")]
    [InlineData("🇸🇪 Åäö (www.lyckeby.se)!", "www.lyckeby.se", "https://www.lyckeby.se")]
    [InlineData("Se https://lyckeby.se/a?b=1&c=2, nu", "https://lyckeby.se/a?b=1&c=2", "https://lyckeby.se/a?b=1&c=2")]
    public async Task An_address_leads_where_it_says(string text, string covered, string leads)
    {
        var facet = (await FacetsOf(text)).Should().ContainSingle().Subject!;

        Covered(text, facet).Should().Be(covered);
        ((string?)facet["features"]![0]!["uri"]).Should().Be(leads);
    }

    [Fact]
    public async Task A_tag_leads_to_its_tag_and_a_number_is_none()
    {
        const string Text = "Övning i dag #vattenläcka och #112, läs#inte";

        var facet = (await FacetsOf(Text)).Should().ContainSingle().Subject!;

        Covered(Text, facet).Should().Be("#vattenläcka");
        ((string?)facet["features"]![0]!["tag"]).Should().Be("vattenläcka");
    }

    [Fact]
    public async Task A_name_leads_to_its_identity_and_stays_plain_text_where_nobody_answers_to_it()
    {
        const string Did = "did:plc:abcdefghijklmnopqrstuvwx";
        const string Text = "Hej @räddningen.se och @msb.se och mejla oss@lyckeby.se";
        var stub = new GraphStub().Answers($$"""{"did":"{{Did}}"}""");

        var facet = (await FacetsOf(Text, stub)).Should().ContainSingle().Subject!;

        Covered(Text, facet).Should().Be("@msb.se");
        ((string?)facet["features"]![0]!["did"]).Should().Be(Did);
        stub.Sent.Should().ContainSingle(sent => sent.EndsWith("resolveHandle?handle=msb.se", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shortened_address_has_the_whole_of_it_behind_it()
    {
        var post = new PostText("Läs mer: lyckeby.se/…", new ShownLink(9, 12, new Uri("https://lyckeby.se/nyheter/vatten")));

        var facet = (await Facets(new GraphStub()).OfAsync(post, isTrial: false, TestContext.Current.CancellationToken)).Should().ContainSingle().Subject!;

        Covered(post.Text, facet).Should().Be("lyckeby.se/…");
        ((string?)facet["features"]![0]!["uri"]).Should().Be("https://lyckeby.se/nyheter/vatten");
    }

    private static Task<JsonArray> FacetsOf(string text, GraphStub? stub = null) =>
        Facets(stub ?? new GraphStub()).OfAsync(new PostText(text, Link: null), isTrial: false, TestContext.Current.CancellationToken);

    private static Facets Facets(GraphStub stub) => new(new Identities(stub, new XrpcClient(stub), new BlueskyOptions(), new HttpOptions()));

    private static string Covered(string text, JsonNode facet)
    {
        var (start, end) = ((int)facet["index"]!["byteStart"]!, (int)facet["index"]!["byteEnd"]!);
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]);
    }
}
