using Microsoft.Playwright;

namespace Anslag.Browser.Tests;

/// <summary>A computer that keeps passkeys and knows its owner, as a laptop with a fingerprint reader does: Chromium's virtual authenticator.</summary>
internal static class PasskeyHolder
{
    /// <summary>From now on this browser makes and shows passkeys without asking.</summary>
    public static async Task HoldPasskeysAsync(this IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }
}
