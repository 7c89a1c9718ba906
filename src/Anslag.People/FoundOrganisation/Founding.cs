using Anslag.Kernel.Ids;
using Anslag.People.Persons;
using Anslag.People.SignIn;

namespace Anslag.People.FoundOrganisation;

/// <summary>What the first person has filled in.</summary>
/// <param name="Code">The setup code.</param>
/// <param name="Organisation">The organisation's code in the register, or its name.</param>
/// <param name="Founder">The first person's id.</param>
/// <param name="FullName">The first person's name.</param>
/// <param name="EmailAddress">The first person's e-mail address.</param>
/// <param name="WayIn">How the first person will sign in.</param>
/// <param name="TrialAccounts">Whether trial accounts are wanted.</param>
/// <param name="TrialColleague">Whether a trial colleague is wanted.</param>
public sealed record Founding(
    string? Code,
    string? Organisation,
    PersonId Founder,
    string? FullName,
    string? EmailAddress,
    WayIn WayIn,
    bool TrialAccounts,
    bool TrialColleague);

/// <summary>What was founded, and what is shown once.</summary>
/// <param name="Founder">The first person.</param>
/// <param name="RecoveryCodes">The first person's recovery codes.</param>
/// <param name="Colleague">The trial colleague, where one was wanted.</param>
public sealed record Founded(Person Founder, IReadOnlyList<string> RecoveryCodes, TrialColleague? Colleague);

/// <summary>The trial colleague and the token of the one-time link.</summary>
/// <param name="Person">The colleague.</param>
/// <param name="Token">Opens <c>/invitation/{token}</c>, once.</param>
public sealed record TrialColleague(Person Person, string Token);
