using Anslag.Kernel.Rules;

namespace Anslag.People;

/// <summary>Rules about people, what they may do and how they come in.</summary>
public static class PeopleRules
{
    /// <summary>The longest name of a person, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>The longest e-mail address (RFC 5321), in characters.</summary>
    public const int LongestEmail = 254;

    /// <summary>Who acts has the role; details: the role, whom to ask.</summary>
    public static readonly Rule HasTheRole = new("people.has-the-role", typeof(PeopleRuleTexts));

    /// <summary>There is always somebody who administers the organisation.</summary>
    public static readonly Rule SomebodyAdministers = new("people.somebody-administers", typeof(PeopleRuleTexts));

    /// <summary>The person exists and has not left.</summary>
    public static readonly Rule IsHere = new("people.is-here", typeof(PeopleRuleTexts));

    /// <summary>A person has a name; detail: the longest.</summary>
    public static readonly Rule HasAName = new("people.has-a-name", typeof(PeopleRuleTexts));

    /// <summary>An e-mail address looks like one.</summary>
    public static readonly Rule HasAnEmailAddress = new("people.has-an-email-address", typeof(PeopleRuleTexts));

    /// <summary>An e-mail address is one person's.</summary>
    public static readonly Rule EmailAddressIsTheirOwn = new("people.email-address-is-their-own", typeof(PeopleRuleTexts));

    /// <summary>Why a role is given or taken back is said.</summary>
    public static readonly Rule ReasonIsGiven = new("people.reason-is-given", typeof(PeopleRuleTexts));

    /// <summary>A role is given once; details: person, role.</summary>
    public static readonly Rule DoesNotHaveItYet = new("people.does-not-have-it-yet", typeof(PeopleRuleTexts));

    /// <summary>The setup code is the one that was printed last, and unused.</summary>
    public static readonly Rule SetupCodeFits = new("people.setup-code-fits", typeof(PeopleRuleTexts));

    /// <summary>Only an installation without people is set up.</summary>
    public static readonly Rule NobodyIsHereYet = new("people.nobody-is-here-yet", typeof(PeopleRuleTexts));

    /// <summary>The organisation stands in the register.</summary>
    public static readonly Rule StandsInTheRegister = new("people.stands-in-the-register", typeof(PeopleRuleTexts));

    /// <summary>A one-time link works once and until it expires.</summary>
    public static readonly Rule LinkWorks = new("people.link-works", typeof(PeopleRuleTexts));

    /// <summary>A password has so many characters; detail: how many.</summary>
    public static readonly Rule PasswordIsLongEnough = new("people.password-is-long-enough", typeof(PeopleRuleTexts));

    /// <summary>A password is not one of those that are tried first.</summary>
    public static readonly Rule PasswordIsUncommon = new("people.password-is-uncommon", typeof(PeopleRuleTexts));

    /// <summary>Who changes the password knows the one of today.</summary>
    public static readonly Rule KnowsThePassword = new("people.knows-the-password", typeof(PeopleRuleTexts));

    /// <summary>The code of the authenticator app is right.</summary>
    public static readonly Rule CodeIsRight = new("people.code-is-right", typeof(PeopleRuleTexts));

    /// <summary>The passkey could be read.</summary>
    public static readonly Rule PasskeyIsRead = new("people.passkey-is-read", typeof(PeopleRuleTexts));

    /// <summary>A password or a passkey is chosen.</summary>
    public static readonly Rule WayInIsChosen = new("people.way-in-is-chosen", typeof(PeopleRuleTexts));

    /// <summary>One way to sign in is left.</summary>
    public static readonly Rule WayInIsLeft = new("people.way-in-is-left", typeof(PeopleRuleTexts));
}

internal sealed class PeopleRuleTexts;
