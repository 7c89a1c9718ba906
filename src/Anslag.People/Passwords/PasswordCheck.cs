using System.Reflection;
using Anslag.Kernel.Rules;

namespace Anslag.People.Passwords;

/// <summary>
/// What a password must be: long, and none of those that are tried first. No rules about digits and signs: they make passwords worse (NIST SP 800-63B §5.1.1.2).
/// </summary>
public static class PasswordCheck
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    private const int FewestDifferent = 5;
    private static readonly HashSet<string> Common = ReadCommon();

    /// <summary>Goes on only with a password that may be used.</summary>
    /// <exception cref="BrokenRule">It is too short or too common.</exception>
    public static void Require(string? password, string emailAddress)
    {
        if (password is null || password.Length < Shortest)
            throw new BrokenRule(PeopleRules.PasswordIsLongEnough, Shortest) { Field = "Password" };
        if (IsCommon(password) || string.Equals(password, emailAddress, StringComparison.OrdinalIgnoreCase))
            throw new BrokenRule(PeopleRules.PasswordIsUncommon) { Field = "Password" };
    }

    private static bool IsCommon(string password)
    {
        var plain = password.ToLowerInvariant();
        return plain.Distinct().Count() < FewestDifferent || Common.Contains(plain) || Common.Contains(plain.TrimEnd("0123456789!?.".ToCharArray()));
    }

    private static HashSet<string> ReadCommon()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
