using Anslag.Kernel.Rules;

namespace Anslag.Channels.Stops;

/// <summary>What a stop is.</summary>
public static class StopRules
{
    /// <summary>A stop says why, for those who come to work and see it.</summary>
    public static readonly Rule HasReason = new("stop.has-reason", typeof(StopRuleTexts));

    /// <summary>There is one stop at a time.</summary>
    public static readonly Rule NotAlreadyStopped = new("stop.not-already-stopped", typeof(StopRuleTexts));
}

internal sealed class StopRuleTexts;
