namespace Anslag.Browser.Tests.Pages;

/// <summary>The look at pages sees what it is there to see: otherwise a page without findings says nothing.</summary>
public sealed class ObstaclesTests(Chromium chromium)
{
    [Fact]
    public async Task What_is_wrong_in_one_look_is_found_and_told_with_its_place()
    {
        var page = await chromium.OpenAsync();
        await page.SetContentAsync("""
            <!doctype html>
            <html lang="sv"><head><title>Karta</title><style>
              body { background: white; color: black }
              .map { width: 600px; height: 10px }
              @media (prefers-color-scheme: dark) { p { color: #ddd } }
            </style></head>
            <body><main><h1>Karta</h1><img src="data:,"><div class="map"></div><p>Vattnet är avstängt.</p></main></body></html>
            """);

        var found = await page.ObstaclesAsync();

        found.Where(obstacle => obstacle.Contains("image-alt")).Should().HaveCount(4);
        found.Where(obstacle => obstacle.Contains("color-contrast")).Should().HaveCount(2).And.OnlyContain(obstacle => obstacle.Contains("Dark"));
        found.Should().ContainSingle(obstacle => obstacle.Contains("at 320 px scrolls sideways"));
    }
}
