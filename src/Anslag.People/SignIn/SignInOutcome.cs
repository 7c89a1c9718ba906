using Anslag.People.Persons;

namespace Anslag.People.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>The person is in.</summary>
    public sealed record SignedIn(Person Person) : SignInOutcome;

    /// <summary>The password is right; the code of the authenticator app is needed too.</summary>
    public sealed record CodeNeeded(Person Person) : SignInOutcome;

    /// <summary>Not let in. Why is not told: unknown, wrong and locked answer alike.</summary>
    public sealed record Refused : SignInOutcome;
}
