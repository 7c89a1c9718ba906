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

    public async Task RevokeAsync(string page) =>
        (await http.PostAsync($"/control/facebook/pages/{page}/revoke", content: null, Token)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (process is not null)
            await process.DisposeAsync();
    }
}
