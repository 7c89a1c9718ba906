using Anslag.Simulator.Facebook.Graph;

namespace Anslag.Simulator.Facebook.Login;

/// <summary>What is wrong when a code or an app is shown.</summary>
internal static class LoginErrors
{
    public static GraphError UnknownApp() => new(StatusCodes.Status400BadRequest, 101, "Error validating application. Invalid application ID.");

    public static GraphError WrongSecret() => new(StatusCodes.Status400BadRequest, 1, "Error validating client secret.");

    public static GraphError UsedCode() => Code(36009, "This authorization code has been used.");

    public static GraphError UnreadableCode() => Code(36007, "Invalid verification code format.");

    public static GraphError ExpiredCode() => Code(36007, "This authorization code has expired.");

    public static GraphError OtherAddress() => Code(36008,
        "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request");

    private static GraphError Code(int subcode, string message) => new(StatusCodes.Status400BadRequest, 100, message) { Subcode = subcode };
}
