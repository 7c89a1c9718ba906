using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>WCAG 2.2 AA as far as a machine can see: axe finds nothing in light and dark, at 320 px and at 200 %.</summary>
internal static class Accessibility
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // 200 % zoom of a window that is 1280 wide leaves 640 CSS pixels.
    private static readonly (int Width, int Height)[] Sizes = [(1280, 900), (640, 450), (320, 640)];

    /// <summary>Looks at the page in every size and both themes; fails with what axe found and where.</summary>
    public static async Task IsAccessibleAsync(this IPage page)
    {
        var before = page.ViewportSize!;
        List<string> found = [];
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange(await LookAsync(page, $"{width} px, {scheme}"));
            }
            if (await ScrollsSidewaysAsync(page))
            {
                found.Add($"{width} px: the page scrolls sideways (WCAG 1.4.10)");
            }
        }
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(before.Width, before.Height);
        Assert.True(found.Count == 0, $"{page.Url}\n{string.Join('\n', found)}");
    }

    private static async Task<IEnumerable<string>> LookAsync(IPage page, string seen)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{seen}: {violation.Id} – {violation.Help}: {node.Html}"));
    }

    private static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
