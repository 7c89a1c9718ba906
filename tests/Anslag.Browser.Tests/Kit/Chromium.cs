using Anslag.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Anslag.Browser.Tests.Chromium))]

namespace Anslag.Browser.Tests;

/// <summary>Debian's Chromium, started once for all journeys.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // For an act and for what is expected of it alike: several desks may be starting on the same cores.
    private const float Patience = 15_000;

    // Without these Chromium looks up hosts of its maker's at each start.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quiet });
    }

    /// <summary>A person's own browser: own cookies, own language.</summary>
    public async Task<IPage> OpenAsync(Visitor? visitor = null)
    {
        if (_browser is null)
        {
            Skip.Because("Chromium is missing");
        }
        var who = visitor ?? new Visitor();
        var context = await _browser.NewContextAsync(new()
        {
            Locale = who.Language,
            ColorScheme = who.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = who.Width, Height = who.Height },
            TimezoneId = "Europe/Stockholm",
            JavaScriptEnabled = who.Script,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
    }
}

/// <summary>How somebody looks at a page.</summary>
public sealed record Visitor(string Language = "sv-SE", bool Dark = false, int Width = 1280, int Height = 900, bool Script = true);
