using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Publishing;

/// <summary>Posts, versions, approval, the calendar.</summary>
public static class PublishingModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapPublishing(this IEndpointRouteBuilder endpoints) => endpoints;
}
