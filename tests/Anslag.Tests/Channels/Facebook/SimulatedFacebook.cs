using System.Net.Http.Json;
using System.Text.Json;
using Anslag.Testing;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>The simulated Facebook as a process of its own, shared by the tests that speak with it.</summary>
public sealed class SimulatedFacebook : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private TestProcess? process;

    public Uri Address { get; } = new($"http://localhost:{Ports.Free()}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        http.BaseAddress = Address;
        process = TestProcess.Start("Anslag.Simulator", ["--urls", $"http://127.0.0.1:{Address.Port}"]);
        await process.AnswersAsync(Address);
    }

    /// <summary>The posts that citizens see on a page.</summary>
    public async Task<IReadOnlyList<JsonElement>> PostsAsync(string page) =>
        [.. (await http.GetFromJsonAsync<JsonElement>($"/control/facebook/pages/{page}/posts", Token)).EnumerateArray()];

    /// <summary>Lets the next call of a kind on a page fail.</summary>
    public async Task FailsAsync(string page, string call, string kind) =>
        (await http.PostAsJsonAsync("/control/facebook/faults", new { page, call, times = 1, kind, seconds = 0 }, Token)).EnsureSuccessStatusCode();

    /// <summary>A citizen comments on a post, or replies to a comment.</summary>
    public Task CommentAsync(string post, string message, string name = "Eva Ström") =>
        SendAsync($"/facebook/{post.Replace("_", "/posts/", StringComparison.Ordinal)}/comments", ("name", name), ("message", message));

    public Task ReplyAsync(string comment, string message, string name = "Eva Ström") =>
        SendAsync($"/facebook/comments/{comment}/replies", ("name", name), ("message", message));

    public Task EditCommentAsync(string comment, string message) => SendAsync($"/facebook/comments/{comment}", ("message", message));

    public Task DeleteCommentAsync(string comment) => SendAsync($"/facebook/comments/{comment}/delete");

    /// <summary>A citizen writes in private.</summary>
    public Task WriteAsync(string page, string message, string name = "Eva Ström") =>
        SendAsync($"/facebook/{page}/messages", ("name", name), ("message", message));

    /// <summary>A citizen posts on the page, names it elsewhere, or recommends it.</summary>
    public Task VisitAsync(string page, string kind, string message, string name = "Eva Ström") =>
        SendAsync($"/facebook/{page}/visits", ("name", name), ("kind", kind), ("message", message));

    public async Task UsageAsync(int percent) =>
        (await http.PostAsJsonAsync("/control/facebook/settings", new { usage = percent }, Token)).EnsureSuccessStatusCode();

    public async Task RevokeAsync(string page) =>
        (await http.PostAsync($"/control/facebook/pages/{page}/revoke", content: null, Token)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (process is not null)
            await process.DisposeAsync();
    }

    private async Task SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        (await http.PostAsync(address, form, Token)).EnsureSuccessStatusCode();
    }
}
