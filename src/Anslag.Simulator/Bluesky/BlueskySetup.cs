using Anslag.Simulator.Bluesky.Citizens;
using Anslag.Simulator.Bluesky.Control;
using Anslag.Simulator.Bluesky.Faults;
using Anslag.Simulator.Bluesky.Identity;
using Anslag.Simulator.Bluesky.Methods;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;
using Anslag.Simulator.Faults;
using Anslag.Simulator.Pages;

namespace Anslag.Simulator.Bluesky;

/// <summary>The simulated Bluesky, an account's own server and the network's view of it in one: what it is made of, and where it answers.</summary>
internal static class BlueskySetup
{
    public static IServiceCollection AddBluesky(this IServiceCollection services)
    {
        services.AddSingleton<BlueskyLedger>();
        services.AddSingleton<Blobs>();
        services.AddSingleton<BlueskyFaults>();
        services.AddSingleton<FaultLine>(provider => provider.GetRequiredService<BlueskyFaults>());
        services.AddSingleton<XrpcMethods>();
        services.AddSingleton<XrpcEndpoint>();
        services.AddSingleton<CitizenReplies>();
        services.AddSingleton<INetworkFront, BlueskyFront>();
        return services.AddMethods();
    }

    public static void MapBluesky(this WebApplication app)
    {
        // Opened now, so that a folder that cannot be used is told at the start.
        app.Services.GetRequiredService<BlueskyLedger>();
        CitizenPages.Map(app);
        CitizenReplies.Map(app);
        AccountControl.Map(app);
        DidDirectory.Map(app);
        app.Map("/xrpc/{nsid}", (HttpContext http, string nsid, XrpcEndpoint xrpc) => xrpc.AnswerAsync(http, nsid));
    }

    private static IServiceCollection AddMethods(this IServiceCollection services) => services
        .AddSingleton<IMethod, ServerDescribeServer>()
        .AddSingleton<IMethod, ServerCreateSession>()
        .AddSingleton<IMethod, ServerRefreshSession>()
        .AddSingleton<IMethod, ServerGetSession>()
        .AddSingleton<IMethod, IdentityResolveHandle>()
        .AddSingleton<IMethod, RepoUploadBlob>()
        .AddSingleton<IMethod, RepoPutRecord>()
        .AddSingleton<IMethod, RepoCreateRecord>()
        .AddSingleton<IMethod, RepoGetRecord>()
        .AddSingleton<IMethod, RepoDeleteRecord>()
        .AddSingleton<IMethod, RepoListRecords>()
        .AddSingleton<IMethod, SyncGetBlob>()
        .AddSingleton<IMethod, FeedGetAuthorFeed>()
        .AddSingleton<IMethod, FeedGetPosts>()
        .AddSingleton<IMethod, FeedGetPostThread>()
        .AddSingleton<IMethod, NotificationListNotifications>()
        .AddSingleton<IMethod, ActorGetProfile>();
}
