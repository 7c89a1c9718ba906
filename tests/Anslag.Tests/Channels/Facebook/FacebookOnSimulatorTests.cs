using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Anslag.Tests.Kernel.Media;
using Microsoft.Extensions.Configuration;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>The adapter and the simulated network, each written from the published document, over real HTTP.</summary>
public sealed class FacebookOnSimulatorTests(SqliteDatabase database, SimulatedFacebook facebook)
    : IClassFixture<SqliteDatabase>, IClassFixture<SimulatedFacebook>
{
    private const string Text = "Vattnet är avstängt på Ekvägen. 🚰";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_with_a_picture_is_there_with_its_alternative_text()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel, withPicture: true);

        (await network.PrepareAsync(sending, Token)).Should().BeNull();
        var published = (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Published>().Subject;

        var post = (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().ContainSingle().Subject;
        post.GetProperty("id").GetString().Should().Be(published.Receipt.NetworkId);
        post.GetProperty("message").GetString().Should().Be(Text);
        post.GetProperty("attachments")[0].GetProperty("alt_text").GetString().Should().Be("En blå vattentank");
        published.Receipt.Address!.Host.Should().Be("localhost");
    }

    [Theory, InlineData("error-after-commit"), InlineData("drop-after-commit")]
    public async Task A_call_that_took_effect_and_then_failed_is_uncertain_and_found(string fault)
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel);
        await facebook.FailsAsync(sending.Connection.NetworkId, "feed", fault);

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        (await network.FindAsync(sending, Token)).Should().BeOfType<Finding.Live>();
        (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_call_that_failed_before_it_took_effect_is_uncertain_and_seen_to_be_absent()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel);
        await facebook.FailsAsync(sending.Connection.NetworkId, "feed", "error-before-commit");

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        (await network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task Too_many_calls_are_waited_out()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel);
        await facebook.FailsAsync(sending.Connection.NetworkId, "feed", "rate-limit");

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.RateLimited>();
    }

    [Fact]
    public async Task What_is_live_is_corrected_and_taken_down_and_taking_it_down_again_changes_nothing()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel);
        var receipt = ((Outcome.Published)await network.PublishAsync(sending, Token)).Receipt;
        var correction = sending with { Kind = DeliveryKind.Correction, Original = receipt, Content = sending.Content with { Text = "Vattnet är tillbaka." } };
        var takeDown = sending with { Kind = DeliveryKind.TakeDown, Original = receipt };

        (await network.CorrectAsync(correction, Token)).Should().BeOfType<Outcome.Published>();
        (await facebook.PostsAsync(sending.Connection.NetworkId)).Single().GetProperty("message").GetString().Should().StartWith("Vattnet är tillbaka.");
        (await network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();
        (await network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();
        (await facebook.PostsAsync(sending.Connection.NetworkId)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_revoked_token_asks_for_a_new_sign_in_and_the_check_of_the_account_says_so()
    {
        await using var kernel = await KernelAsync();
        var (network, sending) = await ASendingAsync(kernel);
        (await network.CheckAccountAsync(sending.Connection, Token)).SignedIn.Should().BeTrue();

        await facebook.RevokeAsync(sending.Connection.NetworkId);

        (await network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.SignInExpired>();
        (await network.CheckAccountAsync(sending.Connection, Token)).SignedIn.Should().BeFalse();
    }

    private Task<KernelServices> KernelAsync() => KernelServices.OnAsync(database, services => services.AddChannels(
        new ConfigurationBuilder().AddInMemoryCollection([new("Simulator:Address", facebook.Address.ToString())]).Build()));

    /// <summary>A delivery in the sender's hands, on a trial page of its own.</summary>
    private static async Task<(INetwork Network, Sending Sending)> ASendingAsync(KernelServices kernel, bool withPicture = false)
    {
        var network = kernel.GetAll<INetwork>().Single(network => network.Profile.Key == "facebook");
        var opened = (await network.OpenTrialAsync("Lyckeby kommun", Token))!;
        var pictures = withPicture ? new[] { new OutgoingPicture(await APictureAsync(kernel), "En blå vattentank") } : [];
        Dictionary<string, string> steps = [];
        return (network, new Sending(
            Id.Random<DeliveryId>(),
            DeliveryKind.Post,
            new AccountConnection(Id.Random<AccountId>(), kernel.Lyckeby, opened.NetworkId, opened.Secret, IsTrial: true),
            new Outgoing("Vatten", Text, "sv", Link: null, pictures),
            Original: null,
            MarkedAt: kernel.Now,
            steps,
            (name, value, _) => Task.FromResult(steps[name] = value)));
    }

    private static async Task<MediaId> APictureAsync(KernelServices kernel)
    {
        await using var db = kernel.Database.For(kernel.Lyckeby);
        await using var photo = new MemoryStream(Photos.RedAndBlue(SkiaSharp.SKEncodedImageFormat.Jpeg, 800, 400));
        var item = await kernel.Get<IMediaLibrary>().ReceiveAsync(db, photo, kernel.Now, Token);
        await db.SaveChangesAsync(Token);
        return item.Id;
    }
}
