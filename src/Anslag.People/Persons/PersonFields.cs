using System.Net.Mail;
using Anslag.Kernel.Rules;

namespace Anslag.People.Persons;

/// <summary>Reads what a form says about a person.</summary>
internal static class PersonFields
{
    public static string Name(string? typed)
    {
        var name = typed?.Trim() ?? string.Empty;
        return name.Length is > 0 and <= PeopleRules.LongestName
            ? name
            : throw new BrokenRule(PeopleRules.HasAName, PeopleRules.LongestName) { Field = "FullName" };
    }

    public static string Email(string? typed)
    {
        var email = typed?.Trim() ?? string.Empty;
        return email.Length <= PeopleRules.LongestEmail && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.')
            ? email
            : throw new BrokenRule(PeopleRules.HasAnEmailAddress) { Field = "Email" };
    }

    public static string Reason(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? throw new BrokenRule(PeopleRules.ReasonIsGiven) { Field = "Reason" } : typed.Trim();
}
