using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Anslag.Testing;

namespace Anslag.Simulator.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task A_held_call_does_not_delay_the_end()
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        await using var process = TestProcess.Start("Anslag.Simulator", ["--urls", address.ToString()]);
        await process.AnswersAsync(address);
        using var http = new HttpClient { BaseAddress = address };
        var (page, token) = await OpenPageAsync(http);
        await http.PostAsJsonAsync("/control/facebook/faults", new { kind = "hang-before-commit" }, TestContext.Current.CancellationToken);
        var held = http.GetAsync($"/v25.0/{page}?access_token={token}", TestContext.Current.CancellationToken);
        await Eventually.BecomesAsync(async () => (await http.GetStringAsync("/control/held", TestContext.Current.CancellationToken)) != "[]");

        var asked = Stopwatch.GetTimestamp();
        (await process.StopAsync()).Should().Be(0);

        Stopwatch.GetElapsedTime(asked).Should().BeLessThan(TimeSpan.FromSeconds(3));
        await FluentActions.Awaiting(() => held).Should().ThrowAsync<HttpRequestException>();
        process.Output.Should().BeEmpty("it is quiet");
    }

    [Fact]
    public async Task What_was_answered_survives_a_kill()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["--urls", $"http://127.0.0.1:{Ports.Free()}", "--data", folder.Path];
        var address = new Uri(arguments[1]);
        using var http = new HttpClient { BaseAddress = address };
        string page, token;
        var published = new List<string>();
        await using (var process = TestProcess.Start("Anslag.Simulator", arguments))
        {
            await process.AnswersAsync(address);
            (page, token) = await OpenPageAsync(http);
            var publishing = PublishUntilCutAsync(http, page, token, published);
            await Eventually.BecomesAsync(() => published.Count >= 20);
            await process.KillAsync();
            await publishing;
        }

        await using var again = TestProcess.Start("Anslag.Simulator", arguments);
        await again.AnswersAsync(address);

        var kept = await http.GetFromJsonAsync<JsonElement[]>($"/control/facebook/pages/{page}/posts", TestContext.Current.CancellationToken);
        var ids = kept!.Select(post => post.GetProperty("id").GetString()!).ToList();
        ids.Should().Contain(published).And.OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(published.Count + 1);
    }

    private static async Task<(string Page, string Token)> OpenPageAsync(HttpClient http)
    {
        var answer = await http.PostAsJsonAsync("/control/facebook/pages", new { name = "Ekbacken" }, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return (page.GetProperty("id").GetString()!, page.GetProperty("access_token").GetString()!);
    }

    private static async Task PublishUntilCutAsync(HttpClient http, string page, string token, List<string> published)
    {
        try
        {
            while (true)
            {
                var answer = await http.PostAsJsonAsync(
                    $"/v25.0/{page}/feed?access_token={token}", new { message = $"Inlägg {published.Count}" }, TestContext.Current.CancellationToken);
                var post = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
                published.Add(post.GetProperty("id").GetString()!);
            }
        }
        catch (HttpRequestException)
        {
            // The simulator was killed: that is the end.
        }
    }
}
