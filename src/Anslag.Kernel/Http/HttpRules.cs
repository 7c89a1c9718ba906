using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Http;

/// <summary>What an address that somebody gives must be, and how it must answer.</summary>
public static class HttpRules
{
    /// <summary>Only http and https are spoken.</summary>
    public static readonly Rule WebAddress = Of("http.web-address");

    /// <summary>It leads to the public internet, not into the organisation's own network.</summary>
    public static readonly Rule PublicAddress = Of("http.public-address");

    /// <summary>It leads on a few times at most, and to addresses that can be followed.</summary>
    public static readonly Rule FewRedirects = Of("http.few-redirects");

    /// <summary>The answer is not too large.</summary>
    public static readonly Rule SmallEnough = Of("http.small-enough");

    /// <summary>The answer comes in time.</summary>
    public static readonly Rule InTime = Of("http.in-time");

    private static Rule Of(string code) => new(code, typeof(HttpRuleTexts));
}

/// <summary>Marks the resource file.</summary>
internal sealed class HttpRuleTexts;
