using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests;

public sealed class StorageTests
{
    [Fact]
    public async Task A_restart_keeps_pages_tokens_pictures_and_posts()
    {
        using var folder = new TemporaryFolder();
        var (page, kept, deleted) = await LiveAndEndAsync(folder);

        await using var again = await RunningSimulator.StartAsync(data: folder.Path);
        var afterwards = page with { Simulator = again };

        (await afterwards.LiveAsync()).Should().Equal("Bron, rättad");
        (await again.ReadAsync($"/facebook/{page.Id}")).Should().Contain("alt=\"En bro").And.Contain("Redigerad");
        (await afterwards.PublishAsync("Efteråt")).Should().NotBe(kept).And.NotBe(deleted);
        var picture = (await afterwards.GetAsync(kept, "fields=full_picture")).Text("full_picture");
        (await again.Http.GetByteArrayAsync(picture, TestContext.Current.CancellationToken)).Should().Equal(Pixels.Png());
    }

    [Fact]
    public async Task A_revoked_token_is_revoked_after_a_restart_too()
    {
        using var folder = new TemporaryFolder();
        TrialPage page;
        await using (var simulator = await RunningSimulator.StartAsync(data: folder.Path))
        {
            page = await simulator.OpenPageAsync();
            await simulator.ControlAsync($"facebook/pages/{page.Id}/revoke", new { });
        }

        await using var again = await RunningSimulator.StartAsync(data: folder.Path);

        (await (page with { Simulator = again }).GetAsync(page.Id)).Code.Should().Be(190);
    }

    [Fact]
    public async Task What_was_half_written_is_cut_away_and_the_rest_is_kept()
    {
        using var folder = new TemporaryFolder();
        var (page, _, _) = await LiveAndEndAsync(folder);
        await File.AppendAllTextAsync(folder["facebook.jsonl"], "{\"happened\":\"post-sav", TestContext.Current.CancellationToken);

        await using (var simulator = await RunningSimulator.StartAsync(data: folder.Path))
            await (page with { Simulator = simulator }).PublishAsync("Efteråt");
        await using var again = await RunningSimulator.StartAsync(data: folder.Path);

        (await (page with { Simulator = again }).LiveAsync()).Should().Equal("Efteråt", "Bron, rättad");
    }

    [Fact]
    public async Task A_second_simulator_on_the_same_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using var first = await RunningSimulator.StartAsync(data: folder.Path);
        await first.OpenPageAsync();

        await FluentActions.Awaiting(() => RunningSimulator.StartAsync(data: folder.Path)).Should().ThrowAsync<IOException>();
    }

    private static async Task<(TrialPage Page, string Kept, string Deleted)> LiveAndEndAsync(TemporaryFolder folder)
    {
        await using var simulator = await RunningSimulator.StartAsync(data: folder.Path);
        var page = await simulator.OpenPageAsync();
        var media = new[] { new { media_fbid = await page.UploadHiddenAsync() } };
        var kept = (await page.PostAsync($"{page.Id}/feed", new { message = "Bron", attached_media = media })).Id!;
        await page.PostAsync(kept, new { message = "Bron, rättad" });
        var deleted = await page.PublishAsync("Fel");
        await page.DeleteAsync(deleted);
        return (page, kept, deleted);
    }
}
