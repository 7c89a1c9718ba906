using Anslag.Kernel.Ids;

namespace Anslag.Channels.Accounts;

/// <summary>What the register says about an account, as a person writes it. Only a name and a unit are always there.</summary>
public sealed record AccountDescription(string Name, Uri? Address, UnitId Unit)
{
    public PersonId? Owner { get; init; }

    public PersonId? Deputy { get; init; }

    public string Purpose { get; init; } = string.Empty;

    public string Audience { get; init; } = string.Empty;

    public string HouseRules { get; init; } = string.Empty;

    public string AnswerTarget { get; init; } = string.Empty;

    public string ExitPlan { get; init; } = string.Empty;

    public string Decision { get; init; } = string.Empty;

    public DateOnly? BasicsCheckedOn { get; init; }
}
