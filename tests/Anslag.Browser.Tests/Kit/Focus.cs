using System.Text.Json;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>What has the focus, and whether one sees that it has (WCAG 2.4.7 and 2.4.11).</summary>
/// <param name="Name">What it is, for a message.</param>
/// <param name="IsNothing">Whether it is the page itself, between two turns.</param>
/// <param name="IsInView">Whether some of it is in the window.</param>
/// <param name="IsCovered">Whether something else lies over it.</param>
/// <param name="IsMarked">Whether it has a line around it.</param>
/// <param name="WasHere">Whether this turn has been here before.</param>
internal sealed record Focus(string Name, bool IsNothing, bool IsInView, bool IsCovered, bool IsMarked, bool WasHere)
{
    // A date field has several stops of its own: to be there twice in a row is no full turn.
    private const string Look = """
        () => {
          const element = document.activeElement;
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
          const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
          const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const style = getComputedStyle(element);
          const wasHere = turn.stops.has(element) && turn.last !== element;
          turn.stops.add(element);
          turn.last = element;
          return JSON.stringify({
            Name: `${element.localName} “${(element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`,
            IsNothing: element === document.body,
            IsInView: left < right && top < bottom,
            IsCovered: over !== null && !over.contains(element) && !element.contains(over),
            IsMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
            WasHere: wasHere,
          });
        }
        """;

    public static async Task<Focus> OfAsync(IPage page) => JsonSerializer.Deserialize<Focus>(await page.EvaluateAsync<string>(Look))!;

    /// <summary>Why nobody sees where the focus is; <see langword="null"/> where one does.</summary>
    public string? Flaw => (IsNothing, IsInView, IsCovered, IsMarked) switch
    {
        (true, _, _, _) => null,
        (_, false, _, _) => "is outside the window",
        (_, _, true, _) => "lies under something else",
        (_, _, _, false) => "has no mark",
        _ => null,
    };

    /// <summary>Goes on only where one sees the focus.</summary>
    /// <exception cref="UnreachableByKeyboardException">Nobody sees where it is.</exception>
    public void RequireSeen(string address)
    {
        if (Flaw is { } flaw)
        {
            throw new UnreachableByKeyboardException($"The focus is on {Name}, which {flaw}, on {address}.");
        }
    }
}
