using Anslag.Kernel.Actors;

namespace Anslag.Kernel.Desk;

/// <summary>A module's part of <em>Idag</em>.</summary>
public interface ITodaySource
{
    /// <summary>What waits for this person now, in words of the current UI culture.</summary>
    Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken);
}
