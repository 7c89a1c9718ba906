using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Channels;

/// <summary>The account register, the networks, deliveries, the sender, the stop.</summary>
public static class ChannelsModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModel(typeof(ChannelsModule).Assembly);
        services.AddSending(configuration);
        return services;
    }

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints) => endpoints;

    private static void AddSending(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SendingOptions>(configuration, "Sending");
        services.AddSettings<FaultOptions>(configuration, "Faults");
        services.AddSingleton<ISendingMilestones, KillAtMilestone>();
        services.AddSingleton<IDeliveries, DeliveryQueue>();
        services.AddSingleton<AccountSecrets>().AddSingleton<NetworkList>();
        services.AddSingleton<Jobs>().AddSingleton<FencedRows>().AddSingleton<Sendings>().AddSingleton<Marking>();
        services.AddSingleton<NetworkCalls>().AddSingleton<Results>();
        services.AddWork<Delivery, Sender>(DeliveryQueue.Topic);
    }
}
