using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>WCAG 2.2 AA as far as a machine can see: axe finds nothing in light and dark, at 320 px and at 200 %.</summary>
internal static class Accessibility
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // 200 % zoom of a window that is 1280 wide leaves 640 CSS pixels.
    private static readonly (int Width, int Height, ColorScheme Scheme)[] Looks =
    [
        (1280, 900, ColorScheme.Light), (1280, 900, ColorScheme.Dark), (640, 450, ColorScheme.Light), (320, 640, ColorScheme.Dark),
    ];

    /// <summary>Looks at the open page in each theme and size.</summary>
    /// <returns>What is wrong and where; nothing where all is well.</returns>
    public static async Task<IReadOnlyList<string>> ObstaclesAsync(this IPage page)
    {
        var before = page.ViewportSize!;
        List<string> found = [];
        foreach (var (width, height, scheme) in Looks)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange(await LookAsync(page, $"{page.Url} at {width} px, {scheme}"));
            if (await ScrollsSidewaysAsync(page))
            {
                found.Add($"{page.Url} at {width} px scrolls sideways (WCAG 1.4.10)");
            }
        }
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(before.Width, before.Height);
        return found;
    }

    private static async Task<IEnumerable<string>> LookAsync(IPage page, string seen)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{seen}: {violation.Id} – {violation.Help}: {node.Html}"));
    }

    private static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
