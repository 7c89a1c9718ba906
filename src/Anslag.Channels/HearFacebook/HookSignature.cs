using System.Security.Cryptography;
using System.Text;
using Anslag.Channels.Facebook;

namespace Anslag.Channels.HearFacebook;

/// <summary>Facebook signs the body, byte for byte, with the app's secret: <c>sha256=</c> and the HMAC in hexadecimal digits.</summary>
internal static class HookSignature
{
    private const string Scheme = "sha256=";

    /// <summary>Whose app has signed it: the trial app's, or the organisation's own; <see langword="null"/>: nobody's.</summary>
    public static bool? SignerOf(byte[] body, string signature, FacebookApps apps)
    {
        var given = Encoding.ASCII.GetBytes(signature);
        foreach (var (isTrial, app) in apps.All)
        {
            var due = Encoding.ASCII.GetBytes(Scheme + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(app.Secret), body)));
            if (CryptographicOperations.FixedTimeEquals(given, due))
                return isTrial;
        }
        return null;
    }
}
