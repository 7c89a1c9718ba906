using Anslag.Peers.Tests.Bluesky.Kit;
using Anslag.Testing;

namespace Anslag.Peers.Tests.Bluesky;

/// <summary>The whole way, as people go it: the desk's real process, its pages, and Bluesky's own server at the other end.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly RealPds _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task An_account_is_connected_and_a_post_is_written_approved_published_and_taken_down()
    {
        var account = await _server.OpenAccountAsync();
        await using var hall = await TownHall.OpenAsync(account);

        var post = await hall.WriteAsync("Vattnet är tillbaka kl. 15.");
        await hall.ApproveAsync(post);
        await hall.SeesLiveAsync(post);

        var record = (await _server.ListRecordsAsync(account)).Should().ContainSingle().Subject.GetProperty("value");
        record.GetProperty("text").GetString().Should().StartWith("Vattnet är tillbaka kl. 15.\n\nlocalhost").And.EndWith("/nyheter/vattnet");
        record.GetProperty("facets")[0].GetProperty("features")[0].GetProperty("uri").GetString().Should().EndWith("/nyheter/vattnet");
        record.GetProperty("embed").GetProperty("images")[0].GetProperty("alt").GetString().Should().Be("En blå vattentank");
        await hall.TakeDownAsync(post);
        await Eventually.BecomesAsync(async () => (await _server.ListRecordsAsync(account)).Count == 0);
    }

    /// <summary>The own website's delivery passes the points first, so the second to pass is Bluesky's.</summary>
    [Theory, InlineData("marked:2"), InlineData("called:2")]
    public async Task A_desk_that_is_killed_while_it_publishes_leaves_exactly_one_record(string point)
    {
        var account = await _server.OpenAccountAsync();
        await using var hall = await TownHall.OpenAsync(account);
        var post = await hall.WriteAsync("Vattnet är tillbaka kl. 15.");
        await hall.StartToDieAsync(point);

        await hall.ApproveAsync(post);
        await hall.DiesAndStartsAgainAsync();
        await hall.SeesLiveAsync(post);

        (await _server.ListRecordsAsync(account)).Should().ContainSingle();
    }
}
