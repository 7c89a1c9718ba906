using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Channels;

/// <summary>The account register, the networks, deliveries, the sender, the stop.</summary>
public static class ChannelsModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints) => endpoints;
}
