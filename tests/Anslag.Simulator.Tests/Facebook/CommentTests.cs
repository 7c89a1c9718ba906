using System.Net;
using AngleSharp.Html.Parser;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class CommentTests
{
    [Fact]
    public async Task What_a_citizen_writes_under_a_post_is_read_with_its_author()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);

        await simulator.CommentAsync(post, "Var är vattentanken?", "Eva Ström");

        var comment = (await page.GetAsync($"{post}/comments", "fields=message,from,is_hidden,can_hide,can_comment,object,parent")).Data.Single();
        comment.GetProperty("message").GetString().Should().Be("Var är vattentanken?");
        comment.GetProperty("from").GetProperty("name").GetString().Should().Be("Eva Ström");
        comment.GetProperty("object").GetProperty("id").GetString().Should().Be(post);
        (comment.GetProperty("is_hidden").GetBoolean(), comment.GetProperty("can_hide").GetBoolean()).Should().Be((false, true));
        comment.TryGetProperty("parent", out _).Should().BeFalse();
    }

    [Fact]
    public async Task The_page_answers_and_the_answer_stands_under_the_comment()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Var?");

        var answer = (await page.PostAsync($"{comment}/comments", new { message = "På torget." })).Id!;

        (await page.GetAsync(answer, "fields=parent{id}")).Body.GetProperty("parent").GetProperty("id").GetString().Should().Be(comment);
        Messages(await page.GetAsync($"{post}/comments", "filter=stream&order=chronological")).Should().Equal("Var?", "På torget.");
        Messages(await page.GetAsync($"{post}/comments", "filter=stream&order=reverse_chronological")).Should().Equal("På torget.", "Var?");
        Messages(await page.GetAsync($"{post}/comments", "filter=toplevel")).Should().Equal("Var?");
        (await simulator.ReadAsync(Address(post))).Should().Contain("torget.");
    }

    [Fact]
    public async Task A_reply_to_a_reply_stands_beside_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Var?");
        var answer = (await page.PostAsync($"{comment}/comments", new { message = "På torget." })).Id!;

        await simulator.SendFormAsync($"/facebook/comments/{answer}/replies", ("name", "Eva Ström"), ("message", "Tack!"));

        Messages(await page.GetAsync($"{comment}/comments")).Should().Equal("På torget.", "Tack!");
    }

    [Fact]
    public async Task A_hidden_comment_is_not_seen_until_it_is_shown_again()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Reklam");

        await page.PostAsync(comment, new { is_hidden = true });
        (await simulator.ReadAsync(Address(post))).Should().NotContain("Reklam").And.Contain("dolt: 1");
        (await page.GetAsync(comment, "fields=is_hidden")).Body.GetProperty("is_hidden").GetBoolean().Should().BeTrue();

        await page.PostFormAsync(comment, ("is_hidden", "false"));
        (await simulator.ReadAsync(Address(post))).Should().Contain("Reklam");
    }

    [Fact]
    public async Task A_deleted_comment_takes_its_replies_with_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Reklam");
        await page.PostAsync($"{comment}/comments", new { message = "Svar" });

        (await page.DeleteAsync(comment)).Code.Should().Be(0);

        (await page.GetAsync(comment)).Subcode.Should().Be(33);
        (await page.DeleteAsync(comment)).Subcode.Should().Be(33);
        (await page.GetAsync($"{post}/comments", "filter=stream")).Data.Should().BeEmpty();
    }

    [Fact]
    public async Task A_citizen_changes_and_deletes_what_citizens_wrote_and_nothing_of_the_pages()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Var är vatnet?");
        var answer = (await page.PostAsync($"{comment}/comments", new { message = "På torget." })).Id!;

        await simulator.SendFormAsync($"/facebook/comments/{comment}", ("message", "Var är vattnet?"));
        Messages(await page.GetAsync($"{post}/comments")).Should().Equal("Var är vattnet?");
        (await simulator.SendFormAsync($"/facebook/comments/{answer}/delete")).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        await simulator.SendFormAsync($"/facebook/comments/{comment}/delete");
        (await page.GetAsync($"{post}/comments")).Data.Should().BeEmpty();
    }

    [Fact]
    public async Task Only_comments_since_a_time_are_read()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var (page, post) = await APostAsync(simulator);
        await simulator.CommentAsync(post, "Nio");
        clock.Advance(TimeSpan.FromHours(1));
        await simulator.CommentAsync(post, "Tio");

        Messages(await page.GetAsync($"{post}/comments", $"since={SwedishTime.At(2026, 11, 25, 9, 30).ToUnixTimeSeconds()}")).Should().Equal("Tio");
    }

    [Fact]
    public async Task A_post_that_is_commented_on_says_when()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var (page, post) = await APostAsync(simulator);
        clock.Advance(TimeSpan.FromHours(1));
        await simulator.CommentAsync(post, "Var?");

        (await page.GetAsync(post, "fields=updated_time")).Text("updated_time").Should().Be("2026-11-25T09:00:00+0000");
    }

    [Theory]
    [InlineData("filter=all")]
    [InlineData("order=ranked")]
    [InlineData("since=nyss")]
    [InlineData("fields=likes_of_others")]
    public async Task What_the_document_does_not_know_is_refused(string query)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        await simulator.CommentAsync(post, "Var?");

        (await page.GetAsync($"{post}/comments", query)).Code.Should().Be(100);
    }

    [Fact]
    public async Task A_comment_needs_something_to_say_and_a_page_edits_and_hides_what_it_may()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await APostAsync(simulator);
        var comment = await simulator.CommentAsync(post, "Var?");
        var own = (await page.PostAsync($"{comment}/comments", new { message = "På torget." })).Id!;

        (await page.PostAsync($"{comment}/comments", new { message = " " })).Code.Should().Be(100);
        (await page.PostAsync($"{comment}/comments", new { text = "Hej" })).Code.Should().Be(100);
        (await page.PostAsync(comment, new { message = "Något annat" })).Code.Should().Be(200);
        (await page.PostAsync(own, new { is_hidden = true })).Code.Should().Be(100);
        (await page.PostAsync(own, new { message = "På Stortorget." })).Code.Should().Be(0);
    }

    [Fact]
    public async Task Forms_of_other_sites_are_refused_and_markup_is_text()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var (_, post) = await APostAsync(simulator);
        await simulator.CommentAsync(post, "<b>Hej</b>");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address(post)}/comments")
        {
            Content = new FormUrlEncodedContent([new("name", "Eva"), new("message", "Hej")]),
            Headers = { { "Origin", "https://evil.example" } },
        };

        (await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        new HtmlParser().ParseDocument(await simulator.ReadAsync(Address(post))).QuerySelector(".comment")!.TextContent.Should().Be("<b>Hej</b>");
    }

    private static string Address(string post) => $"/facebook/{post.Replace("_", "/posts/", StringComparison.Ordinal)}";

    private static async Task<(TrialPage Page, string Post)> APostAsync(RunningSimulator simulator)
    {
        var page = await simulator.OpenPageAsync();
        return (page, await page.PublishAsync("Vattnet är avstängt."));
    }

    private static IEnumerable<string?> Messages(Answer answer) => answer.Data.Select(comment => comment.GetProperty("message").GetString());
}
