using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>The simulator in this process, on a port of its own, with a clock that can be given.</summary>
internal sealed class RunningSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningSimulator(WebApplication app)
    {
        _app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningSimulator> StartAsync(TimeProvider? clock = null, string? data = null)
    {
        string[] arguments = ["--urls", "http://127.0.0.1:0", .. data is null ? Array.Empty<string>() : ["--data", data]];
        var app = SimulatorApp.Build(arguments, clock);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    /// <summary>Opens a page by the control surface.</summary>
    public async Task<TrialPage> OpenPageAsync(string name = "Ekbackens kommun")
    {
        var opened = await ControlAsync("facebook/pages", new { name });
        return new(this, opened.Body.GetProperty("id").GetString()!, opened.Body.GetProperty("access_token").GetString()!);
    }

    /// <summary>Opens an account by the control surface and signs in.</summary>
    public async Task<TrialAccount> OpenAccountAsync(string name = "Ekbackens kommun")
    {
        var opened = await ControlAsync("bluesky/accounts", new { name });
        var account = new TrialAccount(this, opened.Text("did"), opened.Text("handle"), opened.Text("password"), Access: "", Refresh: "");
        return account.With(await account.SignInAsync());
    }

    public async Task<Answer> ControlAsync(string path, object order) =>
        await Answer.OfAsync(await Http.PostAsJsonAsync($"/control/{path}", order, TestContext.Current.CancellationToken));

    public Task<Answer> ArmAsync(string kind, string call = "any", string? page = null, int times = 1, int seconds = 0, string network = "facebook") =>
        ControlAsync($"{network}/faults", new { kind, call, page, times, seconds });

    public async Task<Answer> GetAsync(string path) =>
        await Answer.OfAsync(await Http.GetAsync(path, TestContext.Current.CancellationToken));

    /// <summary>A page for people, in a language.</summary>
    public async Task<string> ReadAsync(string path, string language = "sv")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
