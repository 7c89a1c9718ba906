using System.Diagnostics.CodeAnalysis;

namespace Anslag.Kernel.Rules;

/// <summary>Thrown where a rule of the domain would be broken. Pages show its sentence; the API answers 409 with its code.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is read as the sentence: throw new BrokenRule(...)")]
[SuppressMessage("Naming", "MA0058:Class name should end with 'Exception'", Justification = "As above")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "A broken rule always has a rule")]
public sealed class BrokenRule(Rule rule, params object[] details) : Exception(rule.Code)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>What the placeholders of the rule's sentence are filled with.</summary>
    public IReadOnlyList<object> Details { get; } = details;

    /// <summary>The name of the form field that is wrong, where it is one.</summary>
    public string? Field { get; init; }
}
