using System.Net.Http.Headers;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class PageVideosTests
{
    private static readonly byte[] Film = [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[100_000]];
    private readonly FakeTimeProvider clock = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_video_is_taken_part_by_part_and_seen_when_it_is_finished_and_ready()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var (session, video) = await StartAsync(page, Film.Length);

        var next = await TransferAsync(page, session, 0, Film[..65_536]);
        var end = await TransferAsync(page, session, 65_536, Film[65_536..]);
        (await StatusAsync(page, video)).Should().Be("upload_complete");
        await FinishAsync(page, session, ("title", "Bryggan"), ("description", "Så används den."));

        (next.Text("start_offset"), next.Text("end_offset")).Should().Be(("65536", $"{Film.Length}"));
        end.Text("start_offset").Should().Be(end.Text("end_offset"));
        (await StatusAsync(page, video)).Should().Be("processing");
        (await page.LiveAsync()).Should().BeEmpty();
        clock.Advance(TimeSpan.FromSeconds(1));
        (await StatusAsync(page, video)).Should().Be("ready");
        (await page.LiveAsync()).Should().Equal("Så används den.");
    }

    [Fact]
    public async Task A_citizen_sees_the_video_and_its_bytes_are_those_that_were_sent()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var video = await PublishedAsync(page);
        clock.Advance(TimeSpan.FromSeconds(1));

        (await simulator.ReadAsync($"/facebook/{page.Id}")).Should().Contain($"/facebook/videos/{video}");
        (await simulator.Http.GetByteArrayAsync($"/facebook/videos/{video}", TestContext.Current.CancellationToken)).Should().Equal(Film);
    }

    [Fact]
    public async Task A_part_from_elsewhere_is_refused_with_where_the_upload_stands()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var (session, _) = await StartAsync(page, Film.Length);
        await TransferAsync(page, session, 0, Film[..1000]);

        var again = await TransferAsync(page, session, 0, Film[..1000]);

        again.Subcode.Should().Be(1363037);
        again.Body.GetProperty("error").GetProperty("error_data").GetProperty("start_offset").GetString().Should().Be("1000");
    }

    [Fact]
    public async Task Neither_too_much_nor_nothing_is_a_part()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var (session, _) = await StartAsync(page, Film.Length);

        (await TransferAsync(page, session, 0, new byte[65_537])).Subcode.Should().Be(1363021);
        (await TransferAsync(page, session, 0, [])).Subcode.Should().Be(1363021);
    }

    [Fact]
    public async Task What_is_not_whole_is_not_finished_and_what_is_finished_is_not_finished_again()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var (session, _) = await StartAsync(page, Film.Length);
        await TransferAsync(page, session, 0, Film[..65_536]);
        (await FinishAsync(page, session)).Subcode.Should().Be(1363026);
        await TransferAsync(page, session, 65_536, Film[65_536..]);
        (await FinishAsync(page, session)).Code.Should().Be(0);

        (await FinishAsync(page, session)).Subcode.Should().Be(1363030);

        clock.Advance(TimeSpan.FromSeconds(1));
        (await page.LiveAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_no_video_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var (session, _) = await StartAsync(page, 1000);
        await TransferAsync(page, session, 0, new byte[1000]);

        (await FinishAsync(page, session)).Code.Should().Be(352);
    }

    [Fact]
    public async Task Another_pages_session_is_none()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var (session, _) = await StartAsync(await simulator.OpenPageAsync(), Film.Length);

        (await TransferAsync(await simulator.OpenPageAsync("Granköpings kommun"), session, 0, Film[..10])).Subcode.Should().Be(1363030);
    }

    [Fact]
    public async Task What_is_said_with_a_video_is_changed_and_the_video_deleted_with_its_post()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var video = await PublishedAsync(page);
        clock.Advance(TimeSpan.FromSeconds(1));

        await page.PostFormAsync(video, ("description", "Rättat."));
        (await page.LiveAsync()).Should().Equal("Rättat.");
        await page.DeleteAsync(video);

        (await page.LiveAsync()).Should().BeEmpty();
        (await page.GetAsync(video)).Subcode.Should().Be(33);
    }

    [Fact]
    public async Task An_upload_survives_a_restart()
    {
        using var folder = new Anslag.Testing.TemporaryFolder();
        string session, id, token;
        await using (var simulator = await RunningSimulator.StartAsync(clock, folder.Path))
        {
            var page = await simulator.OpenPageAsync();
            (session, _) = await StartAsync(page, Film.Length);
            await TransferAsync(page, session, 0, Film[..65_536]);
            (id, token) = (page.Id, page.Token);
        }

        await using var again = await RunningSimulator.StartAsync(clock, folder.Path);

        (await TransferAsync(new TrialPage(again, id, token), session, 65_536, Film[65_536..])).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_reel_is_sent_to_an_address_of_its_own_and_goes_on_where_it_was_cut_off()
    {
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var reel = await page.PostFormAsync($"{page.Id}/video_reels", ("upload_phase", "START"));
        var (video, address) = (reel.Text("video_id"), reel.Text("upload_url"));

        (await SendAsync(simulator, address, page.Token, 0, Film.Length, Film[..50_000])).Code.Should().Be(0);
        var status = (await page.GetAsync(video, "fields=status")).Body.GetProperty("status");
        status.GetProperty("uploading_phase").GetProperty("bytes_transferred").GetInt64().Should().Be(50_000);
        (await SendAsync(simulator, address, page.Token, 0, Film.Length, Film)).Subcode.Should().Be(1363037);
        (await SendAsync(simulator, address, "another", 50_000, Film.Length, Film[50_000..])).Code.Should().Be(190);
        (await SendAsync(simulator, address, page.Token, 50_000, Film.Length, Film[50_000..])).Code.Should().Be(0);
        (await page.PostFormAsync($"{page.Id}/video_reels", ("upload_phase", "FINISH"), ("video_id", video), ("video_state", "PUBLISHED"), ("description", "En reel"))).Code.Should().Be(0);

        clock.Advance(TimeSpan.FromSeconds(1));
        (await page.LiveAsync()).Should().Equal("En reel");
        simulator.Services.GetRequiredService<Ledger>().Current.Videos[video].IsReel.Should().BeTrue();
    }

    private static async Task<(string Session, string Video)> StartAsync(TrialPage page, long size)
    {
        var answer = await page.PostFormAsync($"{page.Id}/videos", ("upload_phase", "start"), ("file_size", $"{size}"));
        return (answer.Text("upload_session_id"), answer.Text("video_id"));
    }

    private static async Task<Answer> TransferAsync(TrialPage page, string session, long start, byte[] part)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(part), "video_file_chunk", "film.mp4" } };
        foreach (var (name, value) in new[] { ("upload_phase", "transfer"), ("upload_session_id", session), ("start_offset", $"{start}"), ("access_token", page.Token) })
            form.Add(new StringContent(value), name);
        return await Answer.OfAsync(await page.Simulator.Http.PostAsync($"/v25.0/{page.Id}/videos", form, TestContext.Current.CancellationToken));
    }

    private static Task<Answer> FinishAsync(TrialPage page, string session, params (string, string)[] said) =>
        page.PostFormAsync($"{page.Id}/videos", [("upload_phase", "finish"), ("upload_session_id", session), .. said]);

    private static async Task<string> PublishedAsync(TrialPage page)
    {
        var (session, video) = await StartAsync(page, Film.Length);
        await TransferAsync(page, session, 0, Film[..65_536]);
        await TransferAsync(page, session, 65_536, Film[65_536..]);
        await FinishAsync(page, session, ("description", "Så används den."));
        return video;
    }

    private static async Task<string?> StatusAsync(TrialPage page, string video) =>
        (await page.GetAsync(video, "fields=status")).Body.GetProperty("status").GetProperty("video_status").GetString();

    private static async Task<Answer> SendAsync(RunningSimulator simulator, string address, string token, long offset, long size, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", token);
        request.Headers.Add("offset", $"{offset}");
        request.Headers.Add("file_size", $"{size}");
        return await Answer.OfAsync(await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken));
    }
}
