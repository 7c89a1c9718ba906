using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class CitizenTests
{
    private static readonly string Karin = Residents.Follower.Did;
    private static readonly string Olle = Residents.Passerby.Did;

    [Fact]
    public async Task A_citizen_finds_the_account_from_the_front_page_and_its_posts_newest_first()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Först");
        await account.PublishAsync("Sedan", 1);

        var address = (await ReadAsync(simulator, "/")).QuerySelector("a[href^='/bluesky/']")!.GetAttribute("href")!;
        var document = await ReadAsync(simulator, address);

        document.QuerySelector("h1")!.TextContent.Should().Be("Ekbackens kommun");
        document.QuerySelector(".band")!.TextContent.Should().Be("Provsida. Inget av detta ligger på riktiga Bluesky.");
        document.QuerySelectorAll(".message").Select(message => message.TextContent).Should().Equal("Sedan", "Först");
    }

    [Fact]
    public async Task Links_lie_at_the_bytes_that_the_facets_say()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        object[] facets =
        [
            Embeds.Facet(5, 9, "link", "uri", "https://example.se/åtgärd"),
            Embeds.Facet(14, 20, "mention", "did", Karin),
            Embeds.Facet(0, 4, "link", "uri", "javascript:alert(1)"),
        ];
        await account.PutAsync(new { text = "Läs här och fråga <b>", createdAt = TrialAccount.Moment, facets });

        var message = (await ReadAsync(simulator, $"/bluesky/{account.Handle}")).QuerySelector(".message")!;

        message.TextContent.Should().Be("Läs här och fråga <b>");
        message.QuerySelectorAll("a").Select(link => (link.TextContent, link.GetAttribute("href")))
            .Should().Equal(("här", "https://example.se/åtgärd"), ("fråga", "/bluesky/karin-ek.test"));
    }

    [Fact]
    public async Task Pictures_are_shown_with_their_descriptions_and_cards_with_their_links()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(Pixels.Png());
        await account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, embed = Embeds.Images(blob, "En röd bro") });
        await account.PutAsync(new { text = "Läs", createdAt = TrialAccount.Moment, embed = Embeds.Card(blob) }, TrialAccount.Rkey(1));

        var document = await ReadAsync(simulator, $"/bluesky/{account.Handle}");

        var picture = (IHtmlImageElement)document.QuerySelector("img[alt='En röd bro']")!;
        (picture.GetAttribute("width"), picture.GetAttribute("height")).Should().Be(("4", "3"));
        (await simulator.Http.GetByteArrayAsync(picture.GetAttribute("src"), TestContext.Current.CancellationToken)).Should().Equal(Pixels.Png());
        document.QuerySelector(".card .link a")!.GetAttribute("href").Should().Be("https://example.se/");
        document.QuerySelector(".card img")!.GetAttribute("src").Should().Be(picture.GetAttribute("src"));
    }

    [Fact]
    public async Task A_residents_answer_reaches_the_account_and_the_thread()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var root = await account.PublishAsync("Fråga oss.");

        var answer = await account.ReplyAsync(Olle, "När öppnar ni?");

        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().Should().Be(account.Address(TrialAccount.Rkey()));
        var told = (await account.GetAsync("app.bsky.notification.listNotifications", "reasons=reply")).Body.GetProperty("notifications")[0];
        told.GetProperty("author").GetProperty("handle").GetString().Should().Be("olle-backe.test");
        told.GetProperty("record").GetProperty("text").GetString().Should().Be("När öppnar ni?");
        (await account.GetAsync("app.bsky.feed.getPostThread", $"uri={root}")).Body.GetProperty("thread").GetProperty("replies").GetArrayLength().Should().Be(1);
        (await ReadAsync(simulator, account.Address(TrialAccount.Rkey()))).QuerySelectorAll(".message")
            .Select(message => message.TextContent).Should().Equal("Fråga oss.", "När öppnar ni?");
    }

    [Theory]
    [InlineData("Alla får svara.", "Karin Ek,Olle Backe", null)]
    [InlineData("Ingen får svara.", "", "")]
    [InlineData("Svara får bara: kontots följare.", "Karin Ek", "followerRule")]
    [InlineData("Svara får bara: de som nämns i inlägget.", "Olle Backe", "mentionRule")]
    [InlineData("Svara får bara: de som kontot följer.", "", "followingRule")]
    [InlineData("Svara får bara: de som nämns i inlägget, kontots följare.", "Karin Ek,Olle Backe", "mentionRule,followerRule")]
    public async Task Only_those_whom_the_gate_lets_may_answer(string told, string people, string? rules)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PutAsync(new { text = "Fråga oss.", createdAt = TrialAccount.Moment, facets = new[] { Embeds.Facet(0, 5, "mention", "did", Olle) } });
        if (rules is not null)
            await account.GateAsync(rules.Split(',', StringSplitOptions.RemoveEmptyEntries));

        var document = await ReadAsync(simulator, account.Address(TrialAccount.Rkey()));

        document.QuerySelector(".gate")!.TextContent.Should().Be(told);
        string.Join(',', document.QuerySelectorAll("option").Select(option => option.TextContent)).Should().Be(people);
        foreach (var person in new[] { Residents.Follower, Residents.Passerby })
            (await account.ReplyAsync(person.Did, "Hej")).StatusCode.Should().Be(people.Contains(person.Name) ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_answer_that_a_program_writes_past_the_gate_is_shown_to_nobody()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        var root = await account.PublishAsync("Information");
        await account.GateAsync();
        var cid = (await account.LiveAsync()).Single().GetProperty("cid").GetString();
        var reference = new { uri = root, cid };

        (await other.PutAsync(new { text = "Ändå", createdAt = TrialAccount.Moment, reply = new { root = reference, parent = reference } }, TrialAccount.Rkey(1)))
            .Refusal.Should().BeNull();

        (await account.GetAsync("app.bsky.notification.listNotifications")).Body.GetProperty("notifications").GetArrayLength().Should().Be(0);
        (await account.GetAsync("app.bsky.feed.getPostThread", $"uri={root}")).Body.GetProperty("thread").GetProperty("replies").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_answer_that_the_author_hides_is_not_shown()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Fråga oss.");
        await account.ReplyAsync(Olle, "Dumheter");
        var reply = (await account.GetAsync("app.bsky.notification.listNotifications")).Body.GetProperty("notifications")[0].GetProperty("uri").GetString();

        await account.PutAsync(
            new { post = account.Uri(TrialAccount.Rkey()), createdAt = TrialAccount.Moment, hiddenReplies = new[] { reply } }, collection: TrialAccount.Threadgate);

        (await simulator.ReadAsync(account.Address(TrialAccount.Rkey()))).Should().NotContain("Dumheter");
    }

    [Theory]
    [InlineData("", "Hej", "Välj vem som svarar.")]
    [InlineData("did:plc:ollebacke222222222222222", "  ", "Skriv något i svaret.")]
    [InlineData("did:plc:ollebacke222222222222222", null, "Svaret får ha högst 300 tecken.")]
    public async Task An_answer_that_is_not_taken_says_why(string person, string? text, string told)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Fråga oss.");

        var answer = await account.ReplyAsync(person, text ?? new string('a', 301));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.QuerySelector("[role=alert]")!.TextContent.Should().Be(told);
    }

    [Fact]
    public async Task A_form_of_another_site_answers_nothing()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Fråga oss.");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account.Address(TrialAccount.Rkey())}/replies")
        {
            Content = new FormUrlEncodedContent([new("person", Olle), new("text", "Hej")]),
        };
        request.Headers.TryAddWithoutValidation("Origin", "https://evil.example");

        (await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/bluesky/nobody.test")]
    [InlineData("/bluesky/karin-ek.test/posts/3mfa2bcdefg22")]
    public async Task What_is_not_there_says_so_in_two_languages(string path)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        (await simulator.Http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await ReadAsync(simulator, path)).QuerySelector("h1")!.TextContent.Should().Be("Sidan finns inte");
        (await ReadAsync(simulator, path, "en")).QuerySelector("h1")!.TextContent.Should().Be("This page does not exist");
    }

    private static async Task<IHtmlDocument> ReadAsync(RunningSimulator simulator, string path, string language = "sv") =>
        new HtmlParser().ParseDocument(await simulator.ReadAsync(path, language));
}
