using Anslag.Kernel.Rules;

namespace Anslag.Channels.ConnectBluesky;

/// <summary>What signing in to Bluesky needs.</summary>
public static class BlueskyRules
{
    /// <summary>Somebody answers to the handle.</summary>
    public static readonly Rule HandleIsSomebodys = Of("bluesky.handle-is-somebodys");

    /// <summary>A password is given.</summary>
    public static readonly Rule HasPassword = Of("bluesky.has-password");

    /// <summary>The server takes the password.</summary>
    public static readonly Rule PasswordIsRight = Of("bluesky.password-is-right");

    /// <summary>The account's own password would need a code by e-mail each time; an app password does not.</summary>
    public static readonly Rule PasswordIsAnAppPassword = Of("bluesky.password-is-an-app-password");

    /// <summary>The account's server answers.</summary>
    public static readonly Rule ServerAnswers = Of("bluesky.server-answers");

    /// <summary>Trial accounts need the simulator.</summary>
    public static readonly Rule HasSimulator = Of("bluesky.has-simulator");

    private static Rule Of(string code) => new(code, typeof(BlueskyRuleTexts));
}

internal sealed class BlueskyRuleTexts;
