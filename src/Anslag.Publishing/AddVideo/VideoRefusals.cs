using System.Security.Cryptography;
using Anslag.Kernel.Rules;
using Microsoft.AspNetCore.DataProtection;

namespace Anslag.Publishing.AddVideo;

/// <summary>Carries the sentence of a refusal from the upload to the page that shows it. Sealed, so that nobody can put words on our page.</summary>
public sealed class VideoRefusals(IDataProtectionProvider keys, RuleTexts rules)
{
    private readonly ITimeLimitedDataProtector protector = keys.CreateProtector("Anslag.Publishing.VideoRefusal").ToTimeLimitedDataProtector();

    public string Seal(BrokenRule broken) => protector.Protect(rules.Sentence(broken), TimeSpan.FromHours(1));

    /// <summary>The sentence; <see langword="null"/> where there is none.</summary>
    public string? Open(string? refused)
    {
        try
        {
            return string.IsNullOrEmpty(refused) ? null : protector.Unprotect(refused);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
