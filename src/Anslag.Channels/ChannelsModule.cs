using Anslag.Channels.Accounts;
using Anslag.Channels.CheckContent;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook;
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
        services.AddFacebook(configuration);
        return services;
    }

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints) => endpoints;

    private static void AddFacebook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<FacebookOptions>(configuration, "Facebook");
        services.AddSettings<SimulatorOptions>(configuration, "Simulator");
        // Addresses of some calls hold secrets: this client writes no log.
        services.AddHttpClient(GraphClient.Name, client => client.Timeout = TimeSpan.FromSeconds(60)).RemoveAllLoggers();
        services.AddSingleton<FacebookApps>().AddSingleton<GraphClient>().AddSingleton<FacebookPictures>().AddSingleton<FacebookReadBack>();
        services.AddSingleton<INetwork, FacebookNetwork>();
    }

    private static void AddSending(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SendingOptions>(configuration, "Sending");
        services.AddSettings<FaultOptions>(configuration, "Faults");
        services.AddSingleton<ISendingMilestones, KillAtMilestone>();
        services.AddSingleton<IDeliveries, DeliveryQueue>();
        services.AddSingleton<IContentCheck, ContentCheck>();
        services.AddSingleton<AccountSecrets>().AddSingleton<NetworkList>();
        services.AddSingleton<Jobs>().AddSingleton<FencedRows>().AddSingleton<Sendings>().AddSingleton<Marking>();
        services.AddSingleton<NetworkCalls>().AddSingleton<Results>();
        services.AddScoped<StopPlannedPosts.StopPlannedPosts>().AddScoped<LiftStop.LiftStop>();
        services.AddWork<Delivery, Sender>(DeliveryQueue.Topic);
    }
}
