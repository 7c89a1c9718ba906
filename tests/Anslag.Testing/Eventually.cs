using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Anslag.Testing;

/// <summary>Waits for a state, never for a time: looks until it holds, and fails at a deadline.</summary>
public static class Eventually
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    public static Task BecomesAsync(
        Func<bool> state, TimeSpan? within = null, [CallerArgumentExpression(nameof(state))] string what = "") =>
        BecomesAsync(() => Task.FromResult(state()), within, what);

    public static async Task BecomesAsync(
        Func<Task<bool>> state, TimeSpan? within = null, [CallerArgumentExpression(nameof(state))] string what = "") =>
        await GivesAsync(async () => await state() ? "yes" : null, within, what);

    /// <summary>Looks until there is something, and returns it.</summary>
    public static async Task<T> GivesAsync<T>(
        Func<Task<T?>> look, TimeSpan? within = null, [CallerArgumentExpression(nameof(look))] string what = "") where T : class
    {
        var patience = within ?? Usual;
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }
            if (Stopwatch.GetElapsedTime(started) > patience)
            {
                throw new TimeoutException($"Not within {patience.TotalSeconds:0.#} s: {what}");
            }
            await Task.Delay(Between, TestContext.Current.CancellationToken);
        }
    }
}
