namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What is wrong with the network itself, or with how much is asked of it.</summary>
internal static class ServiceErrors
{
    private const int ServerError = StatusCodes.Status500InternalServerError;

    public static GraphError Unknown() => new(ServerError, 1, "An unknown error occurred");

    public static GraphError Unavailable() => new(ServerError, 2, "An unexpected error has occurred. Please retry your request later.")
    {
        IsTransient = true,
    };

    public static GraphError PageLimit(int minutes) => Limit(32, "(#32) Page request limit reached", minutes);

    public static GraphError CallLimit(int minutes) => Limit(613, "(#613) Calls to this api have exceeded the rate limit.", minutes);

    private static GraphError Limit(int code, string message, int minutes) => new(StatusCodes.Status403Forbidden, code, message)
    {
        IsTransient = true,
        MinutesToWait = minutes,
    };
}
