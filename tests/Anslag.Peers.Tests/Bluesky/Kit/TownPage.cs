using System.Net.Mime;
using Anslag.Testing;
using Anslag.Testing.Networks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>A page on the web that says of itself what a card shows.</summary>
internal sealed class TownPage : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TownPage(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public static async Task<TownPage> OpenAsync()
    {
        var address = new Uri($"http://localhost:{Ports.Free()}");
        var builder = WebApplication.CreateSlimBuilder(["--urls", $"http://127.0.0.1:{address.Port}"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/vatten", () => TypedResults.Text(
            """<html><head><meta property="og:title" content="Vattnet är avstängt"><meta property="og:description" content="Vatten finns i en tank."><meta property="og:image" content="/tank.jpg"></head></html>""",
            MediaTypeNames.Text.Html));
        // Larger than a card's picture may be.
        app.MapGet("/tank.jpg", () => TypedResults.Bytes(Photos.Jpeg(2000, 1200), MediaTypeNames.Image.Jpeg));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TownPage(app, new Uri(address, "/vatten"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
