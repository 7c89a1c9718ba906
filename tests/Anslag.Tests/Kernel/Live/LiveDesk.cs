using System.Security.Claims;
using System.Text.Encodings.Web;
using Anslag.Kernel;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Anslag.Testing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Anslag.Tests.Kernel.Live;

/// <summary>The kernel's endpoints on a real server. A header says whose staff it is.</summary>
internal sealed class LiveDesk : IAsyncDisposable
{
    private const string Header = "X-Organisation";
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = Anslag.Testing.SwedishTime.ClockAt(2026, 11, 23, 9);
    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private LiveDesk()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["Storage:Folder"] = folder.Path;
        builder.Services.AddSingleton<TimeProvider>(clock).AddKernel(builder.Configuration).AddLocalization();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, ByHeader>("test", _ => { });
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapKernel();
    }

    public static async Task<LiveDesk> StartAsync()
    {
        var desk = new LiveDesk();
        await desk.app.StartAsync(TestContext.Current.CancellationToken);
        return desk;
    }

    public async Task<EventStream> OpenAsync(OrganisationId? organisation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(app.Urls.Single()), "/desk/live"));
        if (organisation is { } known)
            request.Headers.Add(Header, known.ToString());
        return new EventStream(await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken));
    }

    public Task RaiseAsync(params IReadOnlyList<Signal> signals) =>
        app.Services.GetRequiredService<SignalBoard>().RaiseAsync(signals, TestContext.Current.CancellationToken);

    /// <summary>Lets time pass until something has happened.</summary>
    public Task AdvanceUntilAsync(TimeSpan step, Task happened)
    {
        clock.Advance(step);
        return happened.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private sealed class ByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers[Header] is [{ } organisation]
                ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new(SignedIn.OrganisationClaim, organisation)], "test")), "test"))
                : AuthenticateResult.NoResult());
    }
}

/// <summary>Server-sent events as a browser reads them: blocks of lines between empty lines.</summary>
internal sealed class EventStream(HttpResponseMessage answer) : IDisposable
{
    private readonly StreamReader reader = new(answer.Content.ReadAsStream(TestContext.Current.CancellationToken));

    public HttpResponseMessage Answer => answer;

    /// <summary>The next block; <see langword="null"/> at the end.</summary>
    public async Task<string?> ReadAsync()
    {
        List<string> lines = [];
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Length == 0)
                return string.Join('\n', lines);
            lines.Add(line);
        }
        return null;
    }

    public async Task EndsAsync()
    {
        while (await ReadAsync() is not null)
        {
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        answer.Dispose();
    }
}
