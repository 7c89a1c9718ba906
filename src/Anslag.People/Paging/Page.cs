using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Paging;

/// <summary>One page of a long list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="HasNext">Whether there is more after it.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, bool HasNext);

internal static class Pages
{
    private const int Size = 50;
    private const int Last = 10_000;

    /// <summary>The number that stands in an address; whatever is none leads to the first page.</summary>
    public static int? Number(string? typed) => int.TryParse(typed, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static async Task<Page<T>> PageAsync<T>(this IQueryable<T> all, int? number, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(number ?? 1, 1, Last);
        var items = await all.Skip((page - 1) * Size).Take(Size + 1).ToListAsync(cancellationToken);
        return new Page<T>([.. items.Take(Size)], page, items.Count > Size);
    }
}
