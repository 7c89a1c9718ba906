using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Anslag.Kernel.Http;

/// <summary>
/// The one HTTP client for addresses that people give: it reaches the public internet only, whatever the address says, a name leads to
/// or a redirect points at. What it refuses is a <see cref="Rules.BrokenRule"/> of <see cref="HttpRules"/>, with its sentence.
/// </summary>
public static class GuardedHttp
{
    /// <summary>The client's name for <see cref="IHttpClientFactory"/>.</summary>
    public const string Name = "guarded";

    /// <summary>Adds a guarded client under a name.</summary>
    public static IHttpClientBuilder AddGuardedHttp(this IServiceCollection services, string name = Name) =>
        services.AddGuard().AddHttpClient(name).Guard();

    /// <summary>Adds a guarded client for a class that takes an <see cref="HttpClient"/>.</summary>
    public static IHttpClientBuilder AddGuardedHttp<TClient>(this IServiceCollection services)
        where TClient : class => services.AddGuard().AddHttpClient<TClient>().Guard();

    private static IServiceCollection AddGuard(this IServiceCollection services)
    {
        services.TryAddSingleton<NameLookup>(Dns.GetHostAddressesAsync);
        services.TryAddSingleton<GuardedConnection>();
        services.TryAddTransient<GuardedHandler>();
        return services;
    }

    private static IHttpClientBuilder Guard(this IHttpClientBuilder builder) => builder
        .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan) // The guard keeps the time, for the whole answer.
        .ConfigurePrimaryHttpMessageHandler(provider => Connections(
            provider.GetRequiredService<GuardedConnection>(), provider.GetRequiredService<HttpOptions>()))
        .AddHttpMessageHandler<GuardedHandler>();

    /// <summary>Without a proxy, which would look names up for us, and without cookies, which would follow from one caller to the next.</summary>
    private static SocketsHttpHandler Connections(GuardedConnection connection, HttpOptions options) => new()
    {
        ConnectCallback = (context, cancellationToken) =>
            connection.ConnectAsync(context.InitialRequestMessage.RequestUri!, context.DnsEndPoint, cancellationToken),
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = options.MostRedirects > 0,
        MaxAutomaticRedirections = Math.Max(1, options.MostRedirects),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };
}
