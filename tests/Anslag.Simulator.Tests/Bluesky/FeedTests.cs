using System.Text.Json;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class FeedTests
{
    private const string AuthorFeed = "app.bsky.feed.getAuthorFeed";
    private const string GetPosts = "app.bsky.feed.getPosts";
    private const string Thread = "app.bsky.feed.getPostThread";
    private const string Notifications = "app.bsky.notification.listNotifications";

    [Fact]
    public async Task An_accounts_posts_come_newest_first_a_page_at_a_time()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        foreach (var number in Enumerable.Range(0, 3))
            await account.PublishAsync($"{number}", number);

        var first = await account.GetAsync(AuthorFeed, $"actor={account.Handle}&limit=2");
        var second = await account.GetAsync(AuthorFeed, $"actor={account.Did}&limit=2&cursor={Uri.EscapeDataString(first.Text("cursor"))}");

        Texts(first).Concat(Texts(second)).Should().Equal("2", "1", "0");
        second.Body.TryGetProperty("cursor", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_reply_is_left_out_of_a_feed_without_replies()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Fråga oss.");
        await ReplyAsync(account, account, "Mer om detta", 1);

        Texts(await account.GetAsync(AuthorFeed, $"actor={account.Did}")).Should().Equal("Mer om detta", "Fråga oss.");
        Texts(await account.GetAsync(AuthorFeed, $"actor={account.Did}&filter=posts_no_replies")).Should().Equal("Fråga oss.");
    }

    [Fact]
    public async Task A_post_is_told_with_its_author_its_pictures_and_its_counts()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(Pixels.Png());
        var put = await account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, embed = Embeds.Images(blob) });
        await ReplyAsync(account, account, "Mer", 1);

        var posts = (await account.GetAsync(GetPosts, $"uris={put.Text("uri")}&uris={account.Uri(TrialAccount.Rkey(9))}")).Body.GetProperty("posts");

        var post = posts.EnumerateArray().Single();
        post.GetProperty("author").GetProperty("displayName").GetString().Should().Be("Ekbackens kommun");
        post.GetProperty("replyCount").GetInt64().Should().Be(1);
        var image = post.GetProperty("embed").GetProperty("images")[0];
        image.GetProperty("alt").GetString().Should().Be("En bro över ån");
        (await simulator.Http.GetByteArrayAsync(image.GetProperty("fullsize").GetString(), TestContext.Current.CancellationToken)).Should().Equal(Pixels.Png());
    }

    [Fact]
    public async Task A_thread_shows_what_is_above_and_what_is_below()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        var root = await account.PublishAsync("Fråga oss.");
        var reply = (await ReplyAsync(other, account, "När öppnar ni?", 1)).Text("uri");

        var whole = (await account.GetAsync(Thread, $"uri={root}")).Body.GetProperty("thread");
        var alone = (await account.GetAsync(Thread, $"uri={root}&depth=0")).Body.GetProperty("thread");
        var below = (await account.GetAsync(Thread, $"uri={reply}")).Body.GetProperty("thread");

        whole.GetProperty("replies")[0].GetProperty("post").GetProperty("uri").GetString().Should().Be(reply);
        alone.TryGetProperty("replies", out _).Should().BeFalse();
        below.GetProperty("parent").GetProperty("post").GetProperty("uri").GetString().Should().Be(root);
    }

    [Fact]
    public async Task A_thread_of_a_post_that_is_gone_is_not_found()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        (await account.GetAsync(Thread, $"uri={account.Uri(TrialAccount.Rkey())}")).Refusal.Should().Be("NotFound");
    }

    [Fact]
    public async Task An_account_is_told_who_answers_mentions_and_quotes_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        var root = await account.PublishAsync("Fråga oss.");
        await ReplyAsync(other, account, "När öppnar ni?", 1);
        await other.PutAsync(
            new { text = "@kommunen", createdAt = TrialAccount.Moment, facets = new[] { Embeds.Facet(0, 9, "mention", "did", account.Did) } }, TrialAccount.Rkey(2));
        await other.PutAsync(new { text = "Läs!", createdAt = TrialAccount.Moment, embed = await QuoteAsync(account, root) }, TrialAccount.Rkey(3));

        var all = await account.GetAsync(Notifications);
        var some = await account.GetAsync(Notifications, "reasons=mention&reasons=reply");

        Reasons(all).Should().Equal("quote", "mention", "reply");
        Reasons(some).Should().Equal("mention", "reply");
        all.Body.GetProperty("notifications")[2].GetProperty("reasonSubject").GetString().Should().Be(root);
        (await other.GetAsync(Notifications)).Body.GetProperty("notifications").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Notifications_come_a_page_at_a_time()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        await account.PublishAsync("Fråga oss.");
        foreach (var number in Enumerable.Range(1, 3))
            await ReplyAsync(other, account, $"{number}", number);

        var first = await account.GetAsync(Notifications, "limit=2");
        var second = await account.GetAsync(Notifications, $"limit=2&cursor={Uri.EscapeDataString(first.Text("cursor"))}");

        Records(first).Concat(Records(second)).Should().Equal("3", "2", "1");
    }

    [Fact]
    public async Task A_profile_tells_how_many_posts_there_are()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PublishAsync("Hej");

        var profile = (await account.GetAsync("app.bsky.actor.getProfile", $"actor={account.Handle}")).Body;

        profile.GetProperty("displayName").GetString().Should().Be("Ekbackens kommun");
        profile.GetProperty("postsCount").GetInt64().Should().Be(1);
        profile.GetProperty("followersCount").GetInt64().Should().Be(1);
    }

    [Theory]
    [InlineData(AuthorFeed, "actor=karin-ek.test&limit=101", "Params/limit can not be greater than 100")]
    [InlineData(AuthorFeed, "actor=karin-ek.test&limit=many", "Params/limit must be an integer")]
    [InlineData(AuthorFeed, "actor=karin-ek.test&page=2", "Params must not have the property \"page\"")]
    [InlineData(GetPosts, "uris=x", "Params/uris/0 must be a valid at-uri")]
    [InlineData(Thread, "", "Params must have the property \"uri\"")]
    public async Task What_a_question_may_not_say_is_refused_with_its_path(string method, string query, string told)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var answer = await account.GetAsync(method, query);

        (answer.Refusal, answer.Text("message")).Should().Be(("InvalidRequest", told));
    }

    private static async Task<Answer> ReplyAsync(TrialAccount from, TrialAccount to, string text, int number)
    {
        var root = await ReferenceAsync(to, to.Uri(TrialAccount.Rkey()));
        return await from.PutAsync(new { text, createdAt = TrialAccount.Moment, reply = new { root, parent = root } }, TrialAccount.Rkey(number));
    }

    private static async Task<object> QuoteAsync(TrialAccount account, string uri) =>
        new Dictionary<string, object> { ["$type"] = "app.bsky.embed.record", ["record"] = await ReferenceAsync(account, uri) };

    private static async Task<object> ReferenceAsync(TrialAccount account, string uri)
    {
        var post = (await account.GetAsync(GetPosts, $"uris={uri}")).Body.GetProperty("posts")[0];
        return new { uri, cid = post.GetProperty("cid").GetString() };
    }

    private static IEnumerable<string?> Texts(Answer feed) => feed.Body.GetProperty("feed").EnumerateArray()
        .Select(each => each.GetProperty("post").GetProperty("record").GetProperty("text").GetString());

    private static IEnumerable<string?> Reasons(Answer answer) => Each(answer).Select(each => each.GetProperty("reason").GetString());

    private static IEnumerable<string?> Records(Answer answer) => Each(answer).Select(each => each.GetProperty("record").GetProperty("text").GetString());

    private static IReadOnlyList<JsonElement> Each(Answer answer) => [.. answer.Body.GetProperty("notifications").EnumerateArray()];
}
