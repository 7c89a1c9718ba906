using Anslag.Kernel.Rules;
using Anslag.People;
using Anslag.People.Passwords;

namespace Anslag.Tests.People;

public sealed class PasswordTests
{
    private const string Email = "anna.lind@kommunen.se";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("elva tecken")]
    public void A_password_has_at_least_twelve_characters(string? password) => BrokenBy(password).Should().Be(PeopleRules.PasswordIsLongEnough);

    [Theory]
    [InlineData("password1234")]
    [InlineData("Sommar2026!!!")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("121212121212")]
    [InlineData("Anna.Lind@Kommunen.se")]
    public void A_password_that_is_guessed_first_is_refused(string password) => BrokenBy(password).Should().Be(PeopleRules.PasswordIsUncommon);

    [Theory]
    [InlineData("fyra ord utan samband")]
    [InlineData("grönblåkålhuvud")]
    public void Words_are_enough(string password) => FluentActions.Invoking(() => PasswordCheck.Require(password, Email)).Should().NotThrow();

    private static Rule BrokenBy(string? password) =>
        FluentActions.Invoking(() => PasswordCheck.Require(password, Email)).Should().Throw<BrokenRule>().Which.Rule;
}
