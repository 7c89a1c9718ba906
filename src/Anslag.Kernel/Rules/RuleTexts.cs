using Microsoft.Extensions.Localization;

namespace Anslag.Kernel.Rules;

/// <summary>Puts a broken rule into words, in the language of the reader.</summary>
public sealed class RuleTexts(IStringLocalizerFactory localizers)
{
    /// <summary>The rule's sentence: what is wrong and what to do.</summary>
    public string Sentence(BrokenRule broken) =>
        localizers.Create(broken.Rule.Texts)[broken.Rule.Code, [.. broken.Details]];
}
