using System.Security.Cryptography;

namespace Anslag.Simulator.Facebook.State;

/// <summary>Secrets that look like the network's own.</summary>
internal static class TokenMaker
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string Token() => "EAA" + RandomNumberGenerator.GetString(Letters, 160);

    public static string Code() => "AQ" + RandomNumberGenerator.GetString(Letters, 120);

    public static string Trace() => "A" + RandomNumberGenerator.GetString(Letters, 22);
}
