using System.IO.Compression;
using System.Net;
using Anslag.Kernel.Http;
using Anslag.Kernel.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Anslag.Tests.Kernel.Http;

/// <summary>A server at an address that somebody gave, with ill will, and the guarded client that is to fetch from it.</summary>
public sealed class GivenSite : IAsyncLifetime
{
    private const int Most = 1_000_000;
    private readonly WebApplication app = Build();
    private ServiceProvider? services;

    private string Place => $"given.example:{new Uri(app.Urls.Single()).Port}";

    public T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    public string Address(string path) => $"http://{Place}{path}";

    public string Redirect(string to) => Address("/redirect?to=" + Uri.EscapeDataString(to));

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        services = new ServiceCollection()
            .AddLogging().AddLocalization().AddSingleton<RuleTexts>().AddSingleton(TimeProvider.System)
            .AddSingleton(new HttpOptions { AllowedHosts = [Place, "given.example:21"], MostBytes = Most, Patience = TimeSpan.FromSeconds(1) })
            .AddSingleton<NameLookup>(LookUpAsync)
            .AddGuardedHttp().Services
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services!.DisposeAsync();
        await app.DisposeAsync();
    }

    private static Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellationToken) => host switch
    {
        "given.example" => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        "inside.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("192.168.1.10")]),
        "both.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("193.180.1.1"), IPAddress.Parse("192.168.1.10")]),
        _ => Dns.GetHostAddressesAsync(host, cancellationToken),
    };

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.MapGet("/page", () => Results.Content("<h1>Badhuset</h1>", "text/html"));
        site.MapGet("/redirect", (string to) => Results.Redirect(to));
        site.MapGet("/round", () => Results.Redirect("/round"));
        site.MapGet("/large", () => Results.Bytes(new byte[Most + 1]));
        site.MapGet("/packed", () => TypedResults.Stream(PackAsync));
        site.MapGet("/silent", (CancellationToken gone) => Task.Delay(Timeout.Infinite, gone));
        site.MapGet("/drip", DripAsync);
        site.Use((http, next) =>
        {
            if (http.Request.Path == "/packed")
                http.Response.Headers.ContentEncoding = "gzip";
            return next(http);
        });
        return site;
    }

    /// <summary>A few kilobytes that unpack to much more.</summary>
    private static async Task PackAsync(Stream output)
    {
        await using var zip = new GZipStream(output, CompressionLevel.SmallestSize);
        await zip.WriteAsync(new byte[20 * Most]);
    }

    private static async Task DripAsync(HttpResponse response, CancellationToken gone)
    {
        while (!gone.IsCancellationRequested)
        {
            await response.WriteAsync("droppe ", gone);
            await Task.Delay(TimeSpan.FromMilliseconds(100), gone);
        }
    }
}
