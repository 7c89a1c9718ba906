using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>How long a person's token lasts.</summary>
internal static class UserTokens
{
    public static readonly TimeSpan Short = TimeSpan.FromHours(1.5);
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(5_183_944);

    public static bool IsLongLived(Token token) => token.Expires - token.Issued > Short;
}
