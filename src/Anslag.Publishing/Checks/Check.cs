using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;

namespace Anslag.Publishing.Checks;

/// <summary>One line of "Innan det går ut": what is in order, what one should think about, what stops the post.</summary>
/// <param name="Result">Which of the three.</param>
/// <param name="Rule">The line's code; its sentence stands beside the rules'.</param>
/// <param name="Details">What the sentence's placeholders are filled with.</param>
/// <param name="Field">The field that it is about.</param>
public sealed record Check(CheckResult Result, Rule Rule, IReadOnlyList<object> Details, string? Field = null)
{
    /// <summary>The line as the rule that it would break.</summary>
    public BrokenRule AsBroken() => new(Rule, [.. Details]) { Field = Field };

    /// <summary>The line with its times in words.</summary>
    public BrokenRule AsBroken(DateTimeOffset now) =>
        new(Rule, [.. Details.Select(detail => detail is DateTimeOffset time ? time.InWords(now) : detail)]) { Field = Field };
}

/// <summary>What a check came to.</summary>
public enum CheckResult
{
    /// <summary>In order.</summary>
    Fine,

    /// <summary>Worth a thought; stops nothing.</summary>
    Advice,

    /// <summary>Stops the post.</summary>
    Wrong,
}

/// <summary>Words about a list of checks.</summary>
public static class CheckWords
{
    /// <summary>Goes on only if nothing is wrong.</summary>
    public static void RefuseWhatIsWrong(this IReadOnlyList<Check> checks)
    {
        if (checks.FirstOrDefault(check => check.Result is CheckResult.Wrong) is { } wrong)
            throw wrong.AsBroken();
    }
}
