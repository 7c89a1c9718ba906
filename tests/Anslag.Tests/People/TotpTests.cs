using Anslag.People.TwoStep;

namespace Anslag.Tests.People;

public sealed class TotpTests
{
    // RFC 6238, appendix B: the ASCII key 12345678901234567890 in Base32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Totp.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)).Should().Be(code);

    [Fact]
    public void A_clock_may_be_half_a_minute_wrong()
    {
        Totp.StepOf(Key, Totp.CodeAt(Key, Noon.AddSeconds(-30)), Noon, last: 0).Should().NotBeNull();
        Totp.StepOf(Key, Totp.CodeAt(Key, Noon.AddSeconds(30)), Noon, last: 0).Should().NotBeNull();
        Totp.StepOf(Key, Totp.CodeAt(Key, Noon.AddSeconds(-90)), Noon, last: 0).Should().BeNull();
    }

    [Fact]
    public void A_code_that_was_taken_is_not_taken_again()
    {
        var code = Totp.CodeAt(Key, Noon);
        var step = Totp.StepOf(Key, code, Noon, last: 0);

        Totp.StepOf(Key, code, Noon, step!.Value).Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("inte en kod")]
    public void What_is_no_code_is_refused(string? typed) => Totp.StepOf(Key, typed, Noon, last: 0).Should().BeNull();

    [Fact]
    public void A_code_may_be_typed_with_a_space() =>
        Totp.StepOf(Key, Totp.CodeAt(Key, Noon).Insert(3, " "), Noon, last: 0).Should().NotBeNull();

    [Fact]
    public void Every_key_is_new_and_fits_an_app()
    {
        Totp.NewKey().Should().MatchRegex("^[A-Z2-7]{32}$").And.NotBe(Totp.NewKey());
        Totp.Address(Key, "anna@kommunen.se").Should().Be($"otpauth://totp/Anslag:anna%40kommunen.se?secret={Key}&issuer=Anslag&digits=6&period=30");
    }
}
