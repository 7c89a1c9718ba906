using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>
/// WCAG 2.2 AA as far as a machine can see: axe finds nothing in light and dark, at 320 px and at 200 %. Axe is put into the page once and
/// asked there: its own way from .NET opens a tab for each look, for frames that our pages do not have, and takes six times as long.
/// </summary>
internal static class Accessibility
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly Lazy<string> Axe = new(ReadAxe);

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
        await page.EvaluateAsync(Axe.Value);
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
        var violations = await page.EvaluateAsync<string[]>(
            """
            async rules => (await axe.run({ runOnly: rules, resultTypes: ["violations"] })).violations
              .flatMap(violation => violation.nodes.map(node => `${violation.id} – ${violation.help}: ${node.html}`))
            """,
            Rules);
        return violations.Select(violation => $"{seen}: {violation}");
    }

    private static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static string ReadAxe()
    {
        var library = typeof(AxeResult).Assembly;
        var name = library.GetManifestResourceNames().Single(resource => resource.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var source = new StreamReader(library.GetManifestResourceStream(name)!);
        return source.ReadToEnd();
    }
}
