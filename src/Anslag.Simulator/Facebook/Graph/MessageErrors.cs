namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Why a private message is not sent.</summary>
internal static class MessageErrors
{
    public static GraphError OutsideWindow() =>
        new(StatusCodes.Status403Forbidden, 10, "(#10) This message is sent outside of allowed window.") { Subcode = 2018278 };

    public static GraphError NobodyThere() => ParameterErrors.Invalid("No matching user found") with { Subcode = 2018001 };
}
