using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Microsoft.Extensions.Configuration;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>Videos on the simulated Facebook, over HTTP, from the library's own files.</summary>
public sealed class FacebookVideoTests(SqliteDatabase database, SimulatedFacebook facebook) : IClassFixture<SqliteDatabase>, IClassFixture<SimulatedFacebook>
{
    private const string Text = "Så används den nya bryggan.";
    private static readonly Film Large = new(1280, 720, 4);
    private readonly Dictionary<string, string> steps = [];
    private readonly List<long> starts = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_video_goes_up_in_the_parts_that_are_asked_for_and_is_seen_once()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, Large);

        (await network.PrepareAsync(sending, Token)).Should().BeNull();
        (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().BeEmpty("nothing is finished yet");
        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Pending>();

        var live = await LiveAsync(network, sending);
        starts.Should().HaveCountGreaterThan(2).And.BeInAscendingOrder();
        live.Receipt.Address!.Authority.Should().Be(facebook.Address.Authority);
        await SeenOnceAsync(sending, $"{Text}\n\nhttps://lyckeby.example/nyheter/bryggan");
    }

    [Fact]
    public async Task A_crash_between_two_parts_goes_on_with_the_next()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, Large);
        var dying = sending with { SaveStepAsync = DiesAfterAsync(2) };
        await network.Awaiting(dead => dead.PrepareAsync(dying, Token)).Should().ThrowAsync<InvalidOperationException>();
        var (saved, last, video) = (starts.Count, starts[^1], VideoUpload.Of(sending)!.Video);

        (await network.PrepareAsync(sending, Token)).Should().BeNull();

        VideoUpload.Of(sending)!.Video.Should().Be(video);
        starts.Skip(saved).Should().OnlyContain(start => start > last);
    }

    [Fact]
    public async Task A_part_whose_answer_is_lost_is_not_sent_twice()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, Large);
        var cutOff = sending with { SaveStepAsync = CutsOffAfterAsync(sending.Connection.NetworkId) };

        (await network.PrepareAsync(cutOff, Token)).Should().BeOfType<Outcome.Uncertain>();
        (await network.PrepareAsync(sending, Token)).Should().BeNull();

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Pending>();
        await LiveAsync(network, sending);
    }

    [Theory]
    [InlineData("drop-after-commit")]
    [InlineData("error-after-commit")]
    public async Task A_finish_without_an_answer_is_found_by_the_video_itself(string kind)
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, new Film());
        await network.PrepareAsync(sending, Token);
        await facebook.FailsAsync(sending.Connection.NetworkId, "videos-finish", kind);

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        await LiveAsync(network, sending);
        await SeenOnceAsync(sending);
    }

    [Fact]
    public async Task A_finish_that_never_arrived_is_known_not_to_have()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, new Film());
        await network.PrepareAsync(sending, Token);
        await facebook.FailsAsync(sending.Connection.NetworkId, "videos-finish", "error-before-commit");
        await network.PublishAsync(sending, Token);

        (await network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Pending>();
        await LiveAsync(network, sending);
        await SeenOnceAsync(sending);
    }

    [Fact]
    public async Task An_upright_short_video_becomes_a_reel()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, Film.Reel);

        (await network.PrepareAsync(sending, Token)).Should().BeNull();
        new Uri(VideoUpload.Of(sending)!.Session).AbsolutePath.Should().StartWith("/video-upload/");
        (await network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>("it is not finished");
        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Pending>();

        await LiveAsync(network, sending);
        await SeenOnceAsync(sending);
    }

    [Fact]
    public async Task What_is_said_with_a_video_is_corrected_and_the_video_taken_down()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, new Film());
        await network.PrepareAsync(sending, Token);
        await network.PublishAsync(sending, Token);
        var receipt = (await LiveAsync(network, sending)).Receipt;
        var correction = sending with { Kind = DeliveryKind.Correction, Original = receipt, Content = sending.Content with { Text = "Bryggan är stängd.", Link = null } };
        var takeDown = sending with { Kind = DeliveryKind.TakeDown, Original = receipt };

        (await network.CorrectAsync(correction, Token)).Should().BeOfType<Outcome.Published>();
        (await network.FindAsync(correction, Token)).Should().BeOfType<Finding.Live>();
        await SeenOnceAsync(sending, "Bryggan är stängd.");
        (await network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();
        (await network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();
        (await network.FindAsync(takeDown, Token)).Should().BeOfType<Finding.Live>();
        (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"video_status":"error"}""", typeof(Finding.Refused))]
    [InlineData("""{"video_status":"processing","processing_phase":{"status":"error"}}""", typeof(Finding.Refused))]
    [InlineData("""{"video_status":"processing"}""", typeof(Finding.Unclear))]
    [InlineData("""{"video_status":"uploading"}""", typeof(Finding.Absent))]
    [InlineData("""{"video_status":"ready"}""", typeof(Finding.Live))]
    [InlineData("""{"video_status":"something new"}""", typeof(Finding.Unclear))]
    public async Task The_networks_word_on_a_video_is_understood(string status, Type finding)
    {
        var stub = new GraphStub().Answers($$"""{"id":"77","status":{{status}},"permalink_url":"/lyckeby/videos/77/"}""");

        (await stub.Network().FindAsync(Stubbed(), Token)).Should().BeOfType(finding);
    }

    [Fact]
    public async Task An_address_without_a_host_is_Facebooks()
    {
        var stub = new GraphStub().Answers("""{"id":"77","status":{"video_status":"ready"},"permalink_url":"/lyckeby/videos/77/"}""");

        var live = (Finding.Live)await stub.Network().FindAsync(Stubbed(), Token);

        live.Receipt.Should().Be(new NetworkReceipt("77", new Uri("https://www.facebook.com/lyckeby/videos/77/")));
    }

    [Theory]
    [InlineData("https://rupload.facebook.com/video-upload/v25.0/77", true)]
    [InlineData("https://rupload.facebook.com.example/video-upload/v25.0/77", false)]
    [InlineData("https://evil.example/video-upload", false)]
    [InlineData("http://rupload.facebook.com/video-upload/v25.0/77", false)]
    public void A_token_is_sent_to_Facebooks_own_addresses_only(string address, bool trusted) =>
        GraphStub.Apps().Of(isTrial: false).Trusts(new Uri(address)).Should().Be(trusted);

    [Theory]
    [InlineData(540, 960, 30, true)]
    [InlineData(1080, 1920, 3, true)]
    [InlineData(1080, 1920, 90, true)]
    [InlineData(1080, 1918, 30, true)]
    [InlineData(1080, 1920, 90.5, false)]
    [InlineData(1080, 1920, 2.5, false)]
    [InlineData(480, 854, 30, false)]
    [InlineData(1080, 1350, 30, false)]
    [InlineData(1920, 1080, 30, false)]
    public void A_reel_is_9_by_16_large_and_short(int width, int height, double seconds, bool reel)
    {
        var content = VideoRuleTests.Content(seconds, 1, width: width, height: height);

        FacebookVideoForm.IsReel(content.Video!.Facts).Should().Be(reel);
        FacebookVideoForm.Advice(content).Should().HaveCount(height > width ? 1 : 0).And.OnlyContain(problem => !problem.Blocks);
    }

    [Fact]
    public void A_video_beyond_Facebooks_limits_is_told_of_before_it_is_sent()
    {
        var profile = new GraphStub().Network().Profile;

        Anslag.Channels.CheckContent.ContentRules.Of(profile, VideoRuleTests.Content(5 * 3600, 2_000_000_001)).Select(problem => problem.Code)
            .Should().BeEquivalentTo("content.video-small-enough", "content.video-short-enough");
    }

    private Task<KernelServices> KernelAsync() => KernelServices.OnAsync(database, services => services.AddChannels(
        new ConfigurationBuilder().AddInMemoryCollection([new("Simulator:Address", facebook.Address.ToString())]).Build()));

    /// <summary>A delivery in the sender's hands, on a trial page of its own.</summary>
    private async Task<(INetwork Network, Sending Sending)> ASendingAsync(KernelServices kernel, Film film)
    {
        var network = kernel.GetAll<INetwork>().Single(network => network.Profile.Key == "facebook");
        var opened = (await network.OpenTrialAsync("Lyckeby kommun", Token))!;
        var content = new Outgoing("Bryggan", Text, "sv", new Uri("https://lyckeby.example/nyheter/bryggan"), Pictures: []) { Video = await AVideoAsync(kernel, film) };
        return (network, new Sending(
            Id.Random<DeliveryId>(),
            DeliveryKind.Post,
            new AccountConnection(Id.Random<AccountId>(), kernel.Lyckeby, opened.NetworkId, opened.Secret, IsTrial: true),
            content,
            Original: null,
            MarkedAt: kernel.Now,
            steps,
            SaveAsync));
    }

    private Task SaveAsync(string name, string value, CancellationToken cancellationToken)
    {
        steps[name] = value;
        starts.Add(System.Text.Json.JsonSerializer.Deserialize<VideoUpload>(value)!.Start);
        return Task.CompletedTask;
    }

    private Func<string, string, CancellationToken, Task> DiesAfterAsync(int saves) => (name, value, cancellationToken) =>
        saves-- > 0 ? SaveAsync(name, value, cancellationToken) : throw new InvalidOperationException("The program dies here.");

    /// <summary>Loses the answer of the call after a save.</summary>
    private Func<string, string, CancellationToken, Task> CutsOffAfterAsync(string page) => async (name, value, cancellationToken) =>
    {
        await SaveAsync(name, value, cancellationToken);
        await facebook.FailsAsync(page, "videos", "drop-after-commit");
    };

    private static async Task<OutgoingVideo> AVideoAsync(KernelServices kernel, Film film)
    {
        await using var db = kernel.Database.For(kernel.Lyckeby);
        using var content = new MemoryStream(film.Bytes());
        var library = kernel.Get<IMediaLibrary>();
        var item = library.Keep(db, await library.ReceiveVideoAsync(content, Token), kernel.Now);
        await db.SaveChangesAsync(Token);
        return new OutgoingVideo(item.Id, "En man kliver på bryggan", item.Video!, item.Length);
    }

    private static async Task<Finding.Live> LiveAsync(INetwork network, Sending sending) =>
        await Eventually.GivesAsync<Finding.Live>(async () => await network.FindAsync(sending, Token) as Finding.Live);

    private async Task SeenOnceAsync(Sending sending, string? message = null)
    {
        var post = (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().ContainSingle().Subject;
        post.GetProperty("message").GetString().Should().Be(message ?? $"{Text}\n\nhttps://lyckeby.example/nyheter/bryggan");
    }

    private static Sending Stubbed()
    {
        var sending = GraphStub.ASending();
        return sending with
        {
            Connection = sending.Connection with { IsTrial = false },
            Content = VideoRuleTests.Content(30, 1),
            Steps = new Dictionary<string, string> { ["video"] = """{"Video":"77","Session":"9","Start":5,"End":5}""" },
        };
    }
}
