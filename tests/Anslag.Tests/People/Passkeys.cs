using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Anslag.Tests.People;

internal static class Passkeys
{
    /// <summary>A passkey as a ceremony would have left it.</summary>
    public static UserPasskeyInfo New() => new(
        credentialId: RandomNumberGenerator.GetBytes(32),
        publicKey: [1, 2, 3],
        createdAt: new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero),
        signCount: 1,
        transports: ["internal"],
        isUserVerified: true,
        isBackupEligible: false,
        isBackedUp: false,
        attestationObject: [],
        clientDataJson: []);
}
