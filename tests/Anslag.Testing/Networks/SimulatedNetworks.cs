using System.Net.Http.Json;
using System.Text.Json;

namespace Anslag.Testing.Networks;

/// <summary>The simulated networks as a process of their own, shared by the tests that speak with them.</summary>
public sealed class SimulatedNetworks : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private TestProcess? _process;

    public Uri Address { get; } = new($"http://localhost:{Ports.Free()}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _http.BaseAddress = Address;
        _process = TestProcess.Start("Anslag.Simulator", ["--urls", $"http://127.0.0.1:{Address.Port}"]);
        await _process.AnswersAsync(Address);
    }

    /// <summary>What the control surface tells.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync(string path) =>
        [.. (await _http.GetFromJsonAsync<JsonElement>($"/control/{path}", Token)).EnumerateArray()];

    /// <summary>Gives the control surface an order.</summary>
    public async Task OrderAsync(string path, object? order = null) =>
        (await _http.PostAsJsonAsync($"/control/{path}", order, Token)).EnsureSuccessStatusCode();

    /// <summary>Lets the next call of a kind on an account fail.</summary>
    public Task FailsAsync(string network, string account, string call, string kind) =>
        OrderAsync($"{network}/faults", new { page = account, call, times = 1, kind, seconds = 0 });

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
