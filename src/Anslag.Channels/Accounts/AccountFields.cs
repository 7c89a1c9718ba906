using System.Globalization;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;

namespace Anslag.Channels.Accounts;

/// <summary>The entry of an account as a form sends it.</summary>
public class AccountFields
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Unit { get; set; }

    public string? Owner { get; set; }

    public string? Deputy { get; set; }

    public string? Purpose { get; set; }

    public string? Audience { get; set; }

    public string? HouseRules { get; set; }

    public string? AnswerTarget { get; set; }

    public string? ExitPlan { get; set; }

    public string? Decision { get; set; }

    public string? BasicsCheckedOn { get; set; }

    public static AccountFields Of(AccountDescription description) => new()
    {
        Name = description.Name,
        Address = description.Address?.AbsoluteUri,
        Unit = description.Unit.ToString(),
        Owner = description.Owner?.ToString(),
        Deputy = description.Deputy?.ToString(),
        Purpose = description.Purpose,
        Audience = description.Audience,
        HouseRules = description.HouseRules,
        AnswerTarget = description.AnswerTarget,
        ExitPlan = description.ExitPlan,
        Decision = description.Decision,
        BasicsCheckedOn = description.BasicsCheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads it.</summary>
    /// <exception cref="BrokenRule">The address is none.</exception>
    public AccountDescription Read() => new(Name ?? string.Empty, ReadAddress(), Id.Parse<UnitId>(Unit) ?? default)
    {
        Owner = Id.Parse<PersonId>(Owner),
        Deputy = Id.Parse<PersonId>(Deputy),
        Purpose = Purpose ?? string.Empty,
        Audience = Audience ?? string.Empty,
        HouseRules = HouseRules ?? string.Empty,
        AnswerTarget = AnswerTarget ?? string.Empty,
        ExitPlan = ExitPlan ?? string.Empty,
        Decision = Decision ?? string.Empty,
        BasicsCheckedOn = DateOnly.TryParseExact(BasicsCheckedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
    };

    private Uri? ReadAddress()
    {
        if (string.IsNullOrWhiteSpace(Address))
            return null;
        var isSound = Uri.TryCreate(Address.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        AccountRules.HasSoundAddress.Require(isSound, nameof(Address));
        return address;
    }
}
