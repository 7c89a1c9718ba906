using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>Somebody who has no mouse. Wherever the keys lead, one can see where one is.</summary>
internal static class Keyboard
{
    // More than the longest page has, so that a page that catches the focus cannot catch the test.
    private const int MostStops = 300;

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

    private static async Task TabToAsync(IPage page, ILocator target, string what, string key)
    {
        List<string> stops = [];
        await page.EvaluateAsync("globalThis.turn = { stops: new WeakSet(), last: null }");
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
