using Anslag.Channels.Contracts;
using AwesomeAssertions;

namespace Anslag.Testing.Networks;

/// <summary>What every network owes the sender, whatever it is called. Each adapter is held to it, against a simulator or a real server.</summary>
public abstract class NetworkContract : IAsyncLifetime
{
    private const string Text = "Vattnet är avstängt på Ekvägen. 🚰 Läs på https://ekbacken.example/vatten";

    protected NetworkBench Bench { get; private set; } = null!;

    protected INetwork Network => Bench.Network;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Bench = await BenchAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Bench.DisposeAsync();
    }

    [Fact]
    public async Task A_post_is_there_with_its_text_and_the_words_for_its_pictures()
    {
        var account = await Bench.OpenAccountAsync();
        var picture = new OutgoingPicture(await Bench.TakeInPictureAsync(account.Organisation), "En blå vattentank");

        var receipt = await Bench.PublishAsync(NetworkBench.ASending(account, Text, picture));

        var post = (await Bench.SeenAsync(account)).Should().ContainSingle().Subject;
        (post.Id, post.Text).Should().Be((receipt.NetworkId, Text));
        post.AltTexts.Should().Equal("En blå vattentank");
        receipt.Address.Should().NotBeNull();
    }

    [Fact]
    public async Task Nothing_is_seen_before_the_one_publishing_call_and_no_step_is_made_twice()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, Text, new OutgoingPicture(await Bench.TakeInPictureAsync(account.Organisation), "En kran"));

        (await Network.PrepareAsync(sending, Token)).Should().BeNull();
        var steps = sending.Steps.ToDictionary();
        (await Network.PrepareAsync(sending, Token)).Should().BeNull();

        sending.Steps.Should().BeEquivalentTo(steps);
        (await Bench.SeenAsync(account)).Should().BeEmpty();
        (await Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task What_was_published_is_found_again()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, Text);
        var receipt = await Bench.PublishAsync(sending);

        (await Network.FindAsync(sending, Token)).Should().Be(new Finding.Live(receipt));
    }

    [Fact]
    public async Task Another_delivery_with_the_same_text_is_not_taken_for_this_one()
    {
        var account = await Bench.OpenAccountAsync();
        var other = await Bench.PublishAsync(NetworkBench.ASending(account, Text));
        var sending = NetworkBench.ASending(account, Text) with { MadeByOthers = new HashSet<string> { other.NetworkId } };
        (await Network.PrepareAsync(sending, Token)).Should().BeNull();

        (await Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task What_is_taken_down_is_gone_and_taking_it_down_again_is_no_failure()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, Text);
        var takeDown = sending with { Kind = DeliveryKind.TakeDown, Original = await Bench.PublishAsync(sending) };
        (await Network.FindAsync(takeDown, Token)).Should().BeOfType<Finding.Absent>();

        (await Network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();
        (await Network.TakeDownAsync(takeDown, Token)).Should().BeOfType<Outcome.Published>();

        (await Bench.SeenAsync(account)).Should().BeEmpty();
        (await Network.FindAsync(takeDown, Token)).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task The_check_of_a_sound_account_says_that_it_is_signed_in_and_lacks_no_right()
    {
        var check = await Network.CheckAccountAsync(await Bench.OpenAccountAsync(), Token);

        check.SignedIn.Should().BeTrue();
        check.MissingRights.Should().BeEmpty();
    }

    protected abstract Task<NetworkBench> BenchAsync();
}
