using System.Diagnostics.CodeAnalysis;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky;

/// <summary>The saved steps of a post. An empty one has been given up and is made anew.</summary>
internal static class BlueskySteps
{
    public static bool Has(this Sending sending, string step, [NotNullWhen(true)] out string? result) =>
        sending.Steps.TryGetValue(step, out result) && result.Length > 0;
}
