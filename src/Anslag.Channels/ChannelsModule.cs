using Anslag.Channels.Accounts;
using Anslag.Channels.Arrivals;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.CheckContent;
using Anslag.Channels.ConnectBluesky;
using Anslag.Channels.ConnectFacebook;
using Anslag.Channels.Contracts;
using Anslag.Channels.DealWithDelivery;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Facebook;
using Anslag.Channels.HearFacebook;
using Anslag.Channels.ListenToAccounts;
using Anslag.Channels.Networks;
using Anslag.Channels.OpenTrialAccounts;
using Anslag.Channels.RenewSignIn;
using Anslag.Channels.SendDelivery;
using Anslag.Channels.Stops;
using Anslag.Channels.Today;
using Anslag.Kernel;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Http;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.RateLimiting;
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
        services.AddSettings<SimulatorOptions>(configuration, "Simulator");
        services.AddFacebook(configuration);
        services.AddBluesky(configuration);
        services.AddAccounts();
        services.AddListening(configuration);
        services.AddPages();
        return services;
    }

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder endpoints)
    {
        ConnectFacebookEndpoint.Map(endpoints);
        HearFacebookEndpoint.Map(endpoints);
        return endpoints;
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddScoped<AccountViews>().AddScoped<PersonChoices>().AddScoped<StopViews>().AddScoped<DeliveryViews>().AddScoped<DeliveryWords>();
        services.AddToday<ChannelsToday>().AddSingleton<IAuditNames, AccountNames>();
        services.AddSingleton(new NavigationItem(50, "/desk/accounts", "radio-tower", typeof(AccountTexts), "Navigation"));
        services.AddSingleton(new NavigationItem(60, "/desk/stop", "octagon-pause", typeof(AccountTexts), "NavigationStop"));
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<IAccounts, AccountRegister>().AddSingleton<ResponsiblePeople>().AddScoped<Connecting>();
        services.AddSingleton<IResponsibilities, AccountResponsibilities>();
        services.AddSingleton<TrialOpening>();
        services.AddRecurring<CheckAccounts.CheckAccounts>("channels.check-accounts", "15 5 * * *");
        services.AddScoped<EditAccount.EditAccount>().AddScoped<OpenForReal.OpenForReal>().AddScoped<CloseAccount.CloseAccount>();
        services.AddScoped<TickArrangement.TickArrangement>();
        services.AddSingleton<FacebookSignIn>().AddSingleton<SignInStates>().AddScoped<ConnectFacebook.ConnectFacebook>();
        services.AddSingleton<BlueskySignIn>().AddScoped<ConnectBluesky.ConnectBluesky>();
        services.AddSubscriber<OrganisationFounded, OpenOwnSite>("channels.open-own-site");
        services.AddSubscriber<OrganisationFounded, OpenTrialAccounts.OpenTrialAccounts>("channels.open-trial-accounts");
        services.AddSubscriber<PersonLeft, ReleasePerson.ReleasePerson>("channels.release-person");
    }

    private static void AddListening(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ListeningOptions>(configuration, "Listening");
        services.AddSingleton<IArrivals, ArrivalBook>().AddSingleton<ListenerCalls>();
        services.AddSingleton<IOnceMigrated, BeginListening>();
        services.AddWork<Listening, Listener>(Listening.Topic);
        services.AddWork<Tiding, TidingReader>(Tiding.Topic);
        services.AddRecurring<ForgetTidings>("channels.forget-tidings", "45 4 * * *");
    }

    private static void AddFacebook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<FacebookOptions>(configuration, "Facebook");
        // Addresses of some calls hold secrets: this client writes no log.
        services.AddHttpClient(GraphClient.Name, client => client.Timeout = TimeSpan.FromSeconds(60)).RemoveAllLoggers();
        services.AddHttpClient(GraphClient.Uploads, client => client.Timeout = TimeSpan.FromMinutes(30)).RemoveAllLoggers();
        services.AddSingleton<FacebookVideos>();
        services.AddSingleton<FacebookApps>().AddSingleton<GraphClient>().AddSingleton<FacebookPictures>().AddSingleton<FacebookReadBack>();
        services.AddSingleton<FacebookMessages>().AddSingleton<FacebookVisits>().AddSingleton<FacebookReader>().AddSingleton<FacebookTidings>().AddSingleton<FacebookAnswers>();
        services.AddSingleton<HearFacebook.HearFacebook>().Configure<RateLimiterOptions>(HearingLimits.Configure);
        services.AddSingleton<INetwork, FacebookNetwork>();
    }

    private static void AddBluesky(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<BlueskyOptions>(configuration, "Bluesky");
        services.AddGuardedHttp(XrpcClient.Real).RemoveAllLoggers();
        services.AddHttpClient(XrpcClient.Trial, client => client.Timeout = TimeSpan.FromSeconds(60)).RemoveAllLoggers();
        services.AddSingleton<XrpcClient>().AddSingleton<Identities>().AddSingleton<TrialAccounts>().AddSingleton<BlueskyAccounts>();
        services.AddSingleton<Facets>().AddSingleton<PostRecords>().AddSingleton<BlueskyPictures>().AddSingleton<LinkCards>().AddSingleton<BlueskyCards>();
        services.AddSingleton<BlueskyPreparing>().AddSingleton<BlueskyWriting>().AddSingleton<BlueskyReadBack>();
        services.AddSingleton<INetwork, BlueskyNetwork>();
    }

    private static void AddSending(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SendingOptions>(configuration, "Sending");
        services.AddSettings<FaultOptions>(configuration, "Faults");
        services.AddSingleton<ISendingMilestones, KillAtMilestone>();
        services.AddSingleton<IDeliveries, DeliveryQueue>();
        services.AddSingleton<IContentCheck, ContentCheck>();
        services.AddSingleton<AccountSecrets>().AddSingleton<NetworkList>().AddSingleton<SignInKeeper>();
        services.AddSingleton<Jobs>().AddSingleton<FencedRows>().AddSingleton<Sendings>().AddSingleton<Marking>();
        services.AddSingleton<NetworkCalls>().AddSingleton<Results>();
        services.AddScoped<DealWithDelivery.DealWithDelivery>();
        services.AddScoped<StopPlannedPosts.StopPlannedPosts>().AddScoped<LiftStop.LiftStop>();
        services.AddWork<Delivery, Sender>(DeliveryQueue.Topic);
        services.AddWork<SignInRenewal, RenewSignIn.RenewSignIn>(RenewSignIn.RenewSignIn.Topic);
    }
}
