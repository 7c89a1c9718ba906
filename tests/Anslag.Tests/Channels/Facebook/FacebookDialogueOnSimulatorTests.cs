using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Kernel.Ids;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>Citizens on the simulated Facebook, read and answered over real HTTP.</summary>
public sealed class FacebookDialogueOnSimulatorTests(SqliteDatabase database, SimulatedFacebook facebook)
    : IClassFixture<SqliteDatabase>, IClassFixture<SimulatedFacebook>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_citizen_writes_is_read_with_all_that_can_be_done_with_it()
    {
        await using var desk = await ADeskAsync();
        await facebook.CommentAsync(desk.Post, "Var är vattentanken?");

        var item = (await desk.ReadAsync()).All.Should().ContainSingle().Subject;

        (item.Kind, item.State, item.Text, item.Post, item.Parent).Should().Be((ItemKind.Comment, ItemState.Shown, "Var är vattentanken?", desk.Post, null));
        item.Author.Should().BeEquivalentTo(new { Name = "Eva Ström", IsUs = false });
        item.Can.Should().Be(new ItemAbilities(Answer: true, Hide: true, Remove: true, AnswerPrivately: false));
        item.Address!.AbsolutePath.Should().StartWith("/facebook/");
        item.Raw.Should().Contain("\"message\"");
        item.WrittenAt.Should().NotBeNull();
    }

    [Fact]
    public async Task The_next_reading_tells_what_is_new()
    {
        await using var desk = await ADeskAsync();
        await facebook.CommentAsync(desk.Post, "Ett");
        var first = await desk.ReadAsync();
        await facebook.CommentAsync(desk.Post, "Två");

        var second = await desk.ReadAsync(first.Cursor);

        second.All.Select(item => item.Text).Should().Contain("Två");
        (first.WholePosts, second.WholePosts.Count).Should().BeEquivalentTo((new[] { desk.Post }, 0));
    }

    [Fact]
    public async Task An_answer_stands_under_the_comment_and_is_read_as_our_own()
    {
        await using var desk = await ADeskAsync();
        var comment = await desk.CommentAsync("Var?");

        var published = (await desk.Network.AnswerAsync(desk.About(DeliveryKind.Answer, comment), Token)).Should().BeOfType<Outcome.Published>().Subject;

        var answer = (await desk.ReadAsync()).All.Single(item => item.NetworkId == published.Receipt.NetworkId);
        (answer.Text, answer.Parent, answer.Author!.IsUs).Should().Be(("På torget.", comment.NetworkId, true));
    }

    [Theory, InlineData("error-after-commit"), InlineData("drop-after-commit")]
    public async Task An_answer_whose_call_is_unclear_is_found_under_a_comment_and_under_a_reply(string fault)
    {
        await using var desk = await ADeskAsync();
        var comment = await desk.CommentAsync("Var?");
        await facebook.ReplyAsync(comment.NetworkId, "Det undrar jag också.");
        var reply = (await desk.ReadAsync()).All.Single(item => item.Parent == comment.NetworkId);

        foreach (var item in new[] { comment, reply })
        {
            var sending = desk.About(DeliveryKind.Answer, item, $"Svar till {item.Text}");
            (await desk.Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();
            await facebook.FailsAsync(desk.Page.NetworkId, "comment", fault);
            (await desk.Network.AnswerAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();
            (await desk.Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Live>();
        }
        (await desk.ReadAsync()).All.Should().HaveCount(4);
    }

    [Fact]
    public async Task What_a_citizen_wrote_with_the_same_words_is_not_our_answer()
    {
        await using var desk = await ADeskAsync();
        var comment = await desk.CommentAsync("Var?");
        await facebook.ReplyAsync(comment.NetworkId, "På torget.");

        (await desk.Network.FindAsync(desk.About(DeliveryKind.Answer, comment), Token)).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task A_comment_is_hidden_shown_again_and_removed_and_each_is_seen()
    {
        await using var desk = await ADeskAsync();
        var comment = await desk.CommentAsync("Reklam");
        var (hide, show, remove) = (desk.About(DeliveryKind.Hide, comment), desk.About(DeliveryKind.Show, comment), desk.About(DeliveryKind.Remove, comment));

        (await desk.Network.FindAsync(hide, Token)).Should().BeOfType<Finding.Absent>();
        (await desk.Network.HideAsync(hide, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.HideAsync(hide, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(hide, Token)).Should().BeOfType<Finding.Live>();
        (await desk.ReadAsync()).All.Single().State.Should().Be(ItemState.Hidden);

        (await desk.Network.ShowAsync(show, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(show, Token)).Should().BeOfType<Finding.Live>();

        (await desk.Network.FindAsync(remove, Token)).Should().BeOfType<Finding.Absent>();
        (await desk.Network.RemoveAsync(remove, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.RemoveAsync(remove, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(remove, Token)).Should().BeOfType<Finding.Live>();
        (await desk.ReadAsync()).All.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_gone_can_neither_be_answered_nor_hidden()
    {
        await using var desk = await ADeskAsync();
        var comment = await desk.CommentAsync("Hej");
        await facebook.DeleteCommentAsync(comment.NetworkId);

        (await desk.Network.AnswerAsync(desk.About(DeliveryKind.Answer, comment), Token)).Should().BeOfType<Outcome.Refused>().Which.Reason.Should().Be(FacebookReasons.ItemGone);
        (await desk.Network.HideAsync(desk.About(DeliveryKind.Hide, comment), Token)).Should().BeOfType<Outcome.Refused>().Which.Reason.Should().Be(FacebookReasons.ItemGone);
    }

    [Fact]
    public async Task What_is_told_is_looked_up_and_what_is_gone_is_known_to_be()
    {
        await using var desk = await ADeskAsync();
        var (there, gone) = (await desk.CommentAsync("Kvar"), await desk.CommentAsync("Borta"));
        await facebook.DeleteCommentAsync(gone.NetworkId);
        var told = $$$$"""
            {"id":"{{{{desk.Page.NetworkId}}}}","time":1764060000,"changes":[
              {"field":"feed","value":{"item":"comment","verb":"remove","comment_id":"{{{{gone.NetworkId}}}}","post_id":"{{{{desk.Post}}}}","parent_id":"{{{{desk.Post}}}}","created_time":1764060000,"from":{"id":"24","name":"Eva Ström"}}},
              {"field":"feed","value":{"item":"comment","verb":"add","comment_id":"{{{{gone.NetworkId}}}}","post_id":"{{{{desk.Post}}}}"}},
              {"field":"feed","value":{"item":"comment","verb":"add","comment_id":"{{{{there.NetworkId}}}}","post_id":"{{{{desk.Post}}}}"}},
              {"field":"feed","value":{"item":"reaction","verb":"add"}},{"field":"name","value":"Lyckeby"}]}
            """;

        var reading = (await desk.Network.ReadToldAsync(desk.Page, told, Token)).Should().BeOfType<Reading.Items>().Subject;

        reading.All.Select(item => (item.NetworkId, item.State, item.Text, item.Post)).Should().BeEquivalentTo(
            [(gone.NetworkId, ItemState.Deleted, string.Empty, desk.Post), (there.NetworkId, ItemState.Shown, "Kvar", desk.Post)]);
    }

    [Fact]
    public async Task The_page_asks_to_be_told_where_facebook_can_reach_us()
    {
        await using var desk = await ADeskAsync("https://anslag.example");
        await using var unreachable = await ADeskAsync();

        (await desk.Network.AskToBeToldAsync(desk.Page, Token)).Should().Be(Promptness.AtOnce);
        (await unreachable.Network.AskToBeToldAsync(unreachable.Page, Token)).Should().Be(Promptness.WhenRead);
    }

    [Fact]
    public async Task A_private_message_is_read_and_answered_in_private()
    {
        await using var desk = await ADeskAsync();
        await facebook.WriteAsync(desk.Page.NetworkId, "Får jag anmäla en sak?");
        var message = (await desk.ReadAsync()).All.Should().ContainSingle().Subject;
        (message.Kind, message.Text, message.Can.Answer, message.Post).Should().Be((ItemKind.Message, "Får jag anmäla en sak?", true, null));

        var sent = (await desk.Network.AnswerAsync(desk.About(DeliveryKind.Answer, message, "Ja, hit."), Token)).Should().BeOfType<Outcome.Published>().Subject;

        var answer = (await desk.ReadAsync()).All.Single(item => item.NetworkId == sent.Receipt.NetworkId);
        (answer.Text, answer.Thread, answer.Author!.IsUs, answer.Can.Answer).Should().Be(("Ja, hit.", message.Thread, true, false));
    }

    [Theory, InlineData("error-after-commit"), InlineData("drop-after-commit")]
    public async Task A_private_answer_whose_call_is_unclear_is_found(string fault)
    {
        await using var desk = await ADeskAsync();
        await facebook.WriteAsync(desk.Page.NetworkId, "Ja, hit.");
        var sending = desk.About(DeliveryKind.Answer, (await desk.ReadAsync()).All.Single(), "Ja, hit.");
        (await desk.Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>("the same words are the citizen's");
        await facebook.FailsAsync(desk.Page.NetworkId, "message", fault);

        (await desk.Network.AnswerAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        (await desk.Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Live>();
        (await desk.ReadAsync()).All.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_private_message_that_is_told_is_looked_up()
    {
        await using var desk = await ADeskAsync();
        await facebook.WriteAsync(desk.Page.NetworkId, "Hej");
        var message = (await desk.ReadAsync()).All.Single();
        var told = $$$"""
            {"id":"{{{desk.Page.NetworkId}}}","messaging":[
              {"sender":{"id":"{{{message.Author!.NetworkId}}}"},"timestamp":{{{message.WrittenAt!.Value.ToUnixTimeMilliseconds()}}},"message":{"mid":"m_1","text":"Hej"}},
              {"sender":{"id":"{{{message.Author.NetworkId}}}"},"timestamp":1,"read":{"watermark":1}}]}
            """;

        var reading = (await desk.Network.ReadToldAsync(desk.Page, told, Token)).Should().BeOfType<Reading.Items>().Subject;

        reading.All.Should().ContainSingle(item => item.NetworkId == message.NetworkId && item.Text == "Hej");
    }

    [Fact]
    public async Task An_answer_after_the_day_has_passed_is_refused_with_its_own_reason()
    {
        var graph = new GraphStub().Errs(10, 2_018_278, System.Net.HttpStatusCode.Forbidden);
        var late = GraphStub.ASending(DeliveryKind.Answer) with { About = new ItemHandle(ItemKind.Message, "m_1") { Author = "24" } };

        (await graph.Network().AnswerAsync(late, Token)).Should().BeOfType<Outcome.Refused>().Which.Reason.Should().Be(FacebookReasons.WindowClosed);
        graph.Sent.Single().Should().StartWith("POST /v25.0/100/messages recipient=%7B%22id%22%3A%2224%22%7D&message=").And.EndWith("&messaging_type=RESPONSE");
    }

    [Fact]
    public async Task What_citizens_post_on_the_page_and_about_it_is_read()
    {
        await using var desk = await ADeskAsync();
        foreach (var kind in new[] { "post", "mention", "recommend" })
            await facebook.VisitAsync(desk.Page.NetworkId, kind, $"Text av {kind}");

        var items = (await desk.ReadAsync()).All.ToDictionary(item => item.Text);

        items.Should().HaveCount(3);
        (items["Text av post"].Kind, items["Text av post"].Can.Hide, items["Text av post"].Author!.Name).Should().Be((ItemKind.Mention, true, "Eva Ström"));
        (items["Text av mention"].Kind, items["Text av mention"].Can.Hide, items["Text av mention"].Can.Answer).Should().Be((ItemKind.Mention, false, true));
        (items["Text av recommend"].Kind, items["Text av recommend"].Can).Should().Be((ItemKind.Review, ItemAbilities.Nothing));
    }

    [Fact]
    public async Task A_citizens_post_is_answered_hidden_and_removed()
    {
        await using var desk = await ADeskAsync();
        await facebook.VisitAsync(desk.Page.NetworkId, "post", "Skräpigt vid bron");
        var post = (await desk.ReadAsync()).All.Single();

        var answer = desk.About(DeliveryKind.Answer, post);
        (await desk.Network.AnswerAsync(answer, Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(answer, Token)).Should().BeOfType<Finding.Live>();
        (await desk.Network.HideAsync(desk.About(DeliveryKind.Hide, post), Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(desk.About(DeliveryKind.Hide, post), Token)).Should().BeOfType<Finding.Live>();
        (await desk.ReadAsync()).All.Single(item => item.NetworkId == post.NetworkId).State.Should().Be(ItemState.Hidden);
        (await desk.Network.RemoveAsync(desk.About(DeliveryKind.Remove, post), Token)).Should().BeOfType<Outcome.Published>();
        (await desk.Network.FindAsync(desk.About(DeliveryKind.Remove, post), Token)).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task Limits_errors_and_lost_sign_ins_are_told_apart()
    {
        await using var desk = await ADeskAsync();
        var page = desk.Page.NetworkId;

        await facebook.FailsAsync(page, "published_posts", "rate-limit");
        (await desk.Network.ReadAsync(desk.Page, cursor: null, Token)).Should().BeOfType<Reading.Later>().Which.At.Should().BeAfter(desk.Now);
        await facebook.FailsAsync(page, "comments", "error-before-commit");
        (await desk.Network.ReadAsync(desk.Page, cursor: null, Token)).Should().BeOfType<Reading.Later>().Which.Reason.Should().Be(FacebookReasons.NotRead);
        await facebook.FailsAsync(page, "comments", "drop-after-commit");
        (await desk.Network.ReadAsync(desk.Page, cursor: null, Token)).Should().BeOfType<Reading.Later>();
        await facebook.RevokeAsync(page);
        (await desk.Network.ReadAsync(desk.Page, cursor: null, Token)).Should().BeOfType<Reading.SignInExpired>();
    }

    [Fact]
    public async Task High_usage_slows_reading_down()
    {
        await using var desk = await ADeskAsync();
        await facebook.UsageAsync(80);

        var reading = await desk.Network.ReadAsync(desk.Page, cursor: null, Token);

        await facebook.UsageAsync(3);
        reading.SlowDownUntil.Should().BeAfter(desk.Now);
    }

    /// <summary>A desk with a page of its own and a post on it.</summary>
    private async Task<Desk> ADeskAsync(string? publicAddress = null)
    {
        var kernel = await KernelServices.OnAsync(database, services => services.AddChannels(
            new ConfigurationBuilder().AddInMemoryCollection(
            [
                new("Simulator:Address", facebook.Address.ToString()), new("Facebook:PublicAddress", publicAddress), new("Facebook:VerifyToken", "word"),
            ]).Build())
            .AddSingleton(TimeProvider.System));
        var network = kernel.GetAll<INetwork>().OfType<IDialogueNetwork>().Single(network => network.Profile.Key == "facebook");
        var opened = (await network.OpenTrialAsync("Lyckeby kommun", Token))!;
        var page = new AccountConnection(Id.Random<AccountId>(), kernel.Lyckeby, opened.NetworkId, opened.Secret, IsTrial: true);
        var desk = new Desk(kernel, facebook, network, page, Post: string.Empty);
        var post = (Outcome.Published)await network.PublishAsync(desk.Sending(DeliveryKind.Post, "Vattnet är avstängt."), Token);
        return desk with { Post = post.Receipt.NetworkId };
    }

    private sealed record Desk(KernelServices Kernel, SimulatedFacebook Facebook, IDialogueNetwork Network, AccountConnection Page, string Post) : IAsyncDisposable
    {
        public DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

        public async Task<Reading.Items> ReadAsync(string? cursor = null) =>
            (await Network.ReadAsync(Page, cursor, Token)).Should().BeOfType<Reading.Items>().Subject;

        /// <summary>A citizen's comment, as it is read.</summary>
        public async Task<IncomingItem> CommentAsync(string text)
        {
            await Facebook.CommentAsync(Post, text);
            return (await ReadAsync()).All.Single(item => item.Text == text);
        }

        public Sending About(DeliveryKind kind, IncomingItem item, string text = "På torget.") => Sending(kind, text) with { About = item.Handle() };

        public Sending Sending(DeliveryKind kind, string text) => new(
            Id.Random<DeliveryId>(),
            kind,
            Page,
            new Outgoing("Vatten", text, "sv", Link: null, []),
            Original: null,
            MarkedAt: Now,
            new Dictionary<string, string>(),
            (_, _, _) => Task.CompletedTask);

        public ValueTask DisposeAsync() => Kernel.DisposeAsync();
    }
}
