using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Website;

/// <summary>The citizens' site.</summary>
public static class WebsiteModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddWebsite(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Serves the citizens' pages before anything that needs the database.</summary>
    public static IApplicationBuilder UseSite(this IApplicationBuilder app) => app;

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapWebsite(this IEndpointRouteBuilder endpoints) => endpoints;
}
