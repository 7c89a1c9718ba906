using Anslag.Kernel.Rules;

namespace Anslag.People.Units;

/// <summary>What a unit must be.</summary>
public static class UnitRules
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>A unit has a name; detail: the longest.</summary>
    public static readonly Rule HasAName = new("unit.has-a-name", typeof(PeopleRuleTexts));

    /// <summary>Two units below the same one have different names; detail: the name.</summary>
    public static readonly Rule NameIsItsOwn = new("unit.name-is-its-own", typeof(PeopleRuleTexts));

    /// <summary>The top unit stays at the top.</summary>
    public static readonly Rule TopStays = new("unit.top-stays", typeof(PeopleRuleTexts));

    /// <summary>A unit is not moved below itself.</summary>
    public static readonly Rule NotBelowItself = new("unit.not-below-itself", typeof(PeopleRuleTexts));

    /// <summary>The unit exists.</summary>
    public static readonly Rule Exists = new("unit.exists", typeof(PeopleRuleTexts));
}
