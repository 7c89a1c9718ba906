using System.Net;
using Anslag.Kernel;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace Anslag.Web.Security;

/// <summary>HTTPS anywhere but on localhost, also behind a reverse proxy that is named in the configuration.</summary>
internal static class TransportSecurity
{
    public static IServiceCollection AddTransportSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<TransportOptions>(configuration, "Transport");
        services.AddOptions<ForwardedHeadersOptions>().Configure<TransportOptions>((headers, transport) =>
        {
            // A name is ours or not, whether a browser or a proxy says it.
            headers.AllowedHosts = (configuration["AllowedHosts"] ?? "*").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var proxy in transport.Proxies)
                headers.KnownProxies.Add(IPAddress.Parse(proxy));
            if (transport.Proxies.Count == 0)
                headers.ForwardedHeaders = ForwardedHeaders.None;
        });
        // The framework's own words would be a page without our headers.
        services.Configure<HostFilteringOptions>(filter => filter.IncludeFailureMessage = false);
        return services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    public static void UseTransportSecurity(this IApplicationBuilder app)
    {
        app.UseForwardedHeaders();
        app.UseWhen(http => !IsLocal(http.Request.Host), away =>
        {
            away.UseHsts();
            away.Use((http, next) => http.Request.IsHttps ? next(http) : SendToHttps(http));
        });
    }

    private static bool IsLocal(HostString host) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static Task SendToHttps(HttpContext http)
    {
        var request = http.Request;
        http.Response.Redirect($"https://{request.Host.Host}{request.PathBase}{request.Path}{request.QueryString}", permanent: true, preserveMethod: true);
        return Task.CompletedTask;
    }
}
