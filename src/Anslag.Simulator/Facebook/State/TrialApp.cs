namespace Anslag.Simulator.Facebook.State;

/// <summary>The one app that is registered on the simulated network.</summary>
internal sealed class TrialApp(IConfiguration configuration)
{
    private readonly string[] _addresses = configuration.GetSection("Facebook:RedirectAddresses").Get<string[]>() ?? [];

    public static string Id => "190000000000001";

    public static string Secret => "trial-app-secret";

    public static string Name => "Anslag";

    /// <summary>The app's own token.</summary>
    public static string Token => $"{Id}|{Secret}";

    /// <summary>Where a person may be sent back to: this machine, whatever the port, and what the configuration names.</summary>
    public bool Knows(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
        && (uri.IsLoopback || _addresses.Contains(address, StringComparer.Ordinal));
}
