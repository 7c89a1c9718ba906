namespace Anslag.Web.Security;

/// <summary>How the desk is reached. Section <c>Transport</c> of the configuration.</summary>
public sealed class TransportOptions
{
    /// <summary>The addresses of reverse proxies whose <c>X-Forwarded-*</c> headers are believed; none by default.</summary>
    public IList<string> Proxies { get; } = [];
}
