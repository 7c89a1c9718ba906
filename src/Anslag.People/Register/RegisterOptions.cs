namespace Anslag.People.Register;

/// <summary>What an installation adds to the register. Section <c>Register</c> of the configuration.</summary>
public sealed class RegisterOptions
{
    /// <summary>
    /// The name of an invented municipality that can be chosen beside the real ones, for courses, tries and pictures; empty means none.
    /// Its code is <see cref="InventedCode"/>, which no county begins.
    /// </summary>
    public string Invented { get; set; } = string.Empty;

    /// <summary>The code of the invented municipality.</summary>
    public const string InventedCode = "9999";
}
