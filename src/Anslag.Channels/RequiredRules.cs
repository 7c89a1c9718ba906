using Anslag.Kernel.Rules;

namespace Anslag.Channels;

internal static class RequiredRules
{
    /// <summary>Goes on only where the rule holds; <paramref name="field"/> names the field of a form that breaks it.</summary>
    public static void Require(this Rule rule, bool holds, string? field = null)
    {
        if (!holds)
            throw new BrokenRule(rule) { Field = field };
    }
}
