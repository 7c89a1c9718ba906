using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>Somebody who has no mouse. Wherever the keys lead, one can see where one is.</summary>
internal static class Keyboard
{
    // More than the longest page has, so that a page that catches the focus cannot catch the test.
    private const int MostStops = 300;
    private const string NewTurn = "globalThis.turn = { stops: new WeakSet(), last: null }";

    // Of radio buttons that belong together one is a stop; the arrows lead to the others. A hidden button only says what Enter means.
    private const string Unreached = """
        () => [...document.querySelectorAll("a[href], button:not([aria-hidden=true]), input:not([type=hidden]), select, textarea, summary")]
          .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.disabled && !turn.stops.has(control))
          .filter(control => control.type !== "radio" || ![...document.getElementsByName(control.name)].some(other => turn.stops.has(other)))
          .map(control => control.outerHTML.slice(0, 120))
        """;

    /// <summary>Presses Tab until a control with this role and name has the focus.</summary>
    /// <exception cref="UnreachableByKeyboardException">A full turn does not come to it, or comes to something where nobody sees the focus.</exception>
    public static Task TabToAsync(this IPage page, AriaRole role, string name, string key = "Tab") =>
        TabToAsync(page, page.GetByRole(role, new() { Name = name, Exact = true }), $"{role} “{name}”", key);

    /// <summary>Presses Tab until the field with this label has the focus; fields for passwords and files have no role.</summary>
    public static Task TabToFieldAsync(this IPage page, string label, string key = "Tab") =>
        TabToAsync(page, page.GetByLabel(label, new() { Exact = true }), $"the field “{label}”", key);

    /// <summary>Goes to a button or a link and presses it.</summary>
    public static async Task PressAsync(this IPage page, AriaRole role, string name, string key = "Enter")
    {
        await page.TabToAsync(role, name);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Goes to a field and types over what stands there.</summary>
    public static async Task TypeOverAsync(this IPage page, string label, string text)
    {
        await page.TabToFieldAsync(label);
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses Tab for a full turn of the open page.</summary>
    /// <returns>Where nobody sees the focus, and what no turn comes to; nothing where all is well.</returns>
    public static async Task<IReadOnlyList<string>> WalkAsync(this IPage page)
    {
        List<string> flaws = [];
        await page.EvaluateAsync(NewTurn);
        for (var count = 0; count < MostStops; count++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await Focus.OfAsync(page);
            if (focus.WasHere || (focus.IsNothing && count > 0))
            {
                break;
            }
            if (focus.Flaw is { } flaw)
            {
                flaws.Add($"{page.Url}: the focus is on {focus.Name}, which {flaw}");
            }
        }
        var unreached = await page.EvaluateAsync<string[]>(Unreached);
        return [.. flaws, .. unreached.Select(control => $"{page.Url}: Tab never comes to {control}")];
    }

    private static async Task TabToAsync(IPage page, ILocator target, string what, string key)
    {
        List<string> stops = [];
        // Until the look of a page has come, nothing on it is anywhere.
        await page.WaitForLoadStateAsync();
        await page.EvaluateAsync(NewTurn);
        for (var count = 0; count < MostStops; count++)
        {
            await page.Keyboard.PressAsync(key);
            var focus = await Focus.OfAsync(page);
            focus.RequireSeen(page.Url);
            if (await target.And(page.Locator(":focus")).CountAsync() > 0)
            {
                return;
            }
            if (focus.WasHere)
            {
                break;
            }
            stops.Add(focus.Name);
        }
        throw new UnreachableByKeyboardException($"{key} never comes to {what} on {page.Url}. It comes to: {string.Join(", ", stops)}");
    }
}

/// <summary>Somebody without a mouse cannot do this.</summary>
public sealed class UnreachableByKeyboardException(string message) : Exception(message);
