using Anslag.Simulator.Facebook.Citizens;
using Anslag.Simulator.Facebook.Control;
using Anslag.Simulator.Facebook.Edges;
using Anslag.Simulator.Facebook.Faults;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.Login;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Facebook.Webhooks;
using Anslag.Simulator.Faults;
using Anslag.Simulator.Pages;

namespace Anslag.Simulator.Facebook;

/// <summary>The simulated Facebook: what it is made of, and where it answers.</summary>
internal static class FacebookSetup
{
    public static IServiceCollection AddFacebook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new TrialApp(configuration));
        services.AddSingleton<FacebookSettings>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<Pictures>();
        services.AddSingleton<VideoFiles>();
        services.AddSingleton<VideoPublishing>();
        services.AddSingleton<PostFields>();
        services.AddSingleton<CommentFields>();
        services.AddSingleton<PageTokens>();
        services.AddSingleton<LoginCodes>();
        services.AddSingleton<DialogOAuth>();
        services.AddSingleton<FacebookFaults>();
        services.AddSingleton<FaultLine>(provider => provider.GetRequiredService<FacebookFaults>());
        services.AddSingleton<UsageHeaders>();
        services.AddSingleton<GraphRoutes>();
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton<HttpClient>().AddSingleton<TidingLine>().AddHostedService<TidingSender>();
        services.AddSingleton<INetworkFront, FacebookFront>();
        return services.AddEdges();
    }

    public static void MapFacebook(this WebApplication app)
    {
        // Opened now, so that a folder that cannot be used is told at the start.
        app.Services.GetRequiredService<Ledger>();
        CitizenPages.Map(app);
        CitizenComments.Map(app);
        CitizenMessages.Map(app);
        CitizenVisits.Map(app);
        DialogOAuth.Map(app);
        ReelUpload.Map(app);
        PageControl.Map(app);
        SettingsControl.Map(app);
        WebhookControl.Map(app);
        app.Map("/{version}/{**path}", AnswerGraphAsync);
    }

    private static Task AnswerGraphAsync(HttpContext http, string version, GraphEndpoint graph)
    {
        if (GraphVersion.IsMeant(version))
            return graph.AnswerAsync(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static IServiceCollection AddEdges(this IServiceCollection services) => services
        .AddSingleton<IEdge, OAuthAccessToken>()
        .AddSingleton<IEdge, DebugToken>()
        .AddSingleton<IEdge, Me>()
        .AddSingleton<IEdge, MeAccounts>()
        .AddSingleton<IEdge, MePermissions>()
        .AddSingleton<IEdge, PageGet>()
        .AddSingleton<IEdge, PageFeed>()
        .AddSingleton<IEdge, PagePhotos>()
        .AddSingleton<IEdge, PageVideos>()
        .AddSingleton<IEdge, PageVideoReels>()
        .AddSingleton<IEdge, VideoGet>()
        .AddSingleton<IEdge, VideoEdit>()
        .AddSingleton<IEdge, VideoDelete>()
        .AddSingleton<IEdge, PagePublishedPosts>()
        .AddSingleton<IEdge, PageScheduledPosts>()
        .AddSingleton<IEdge, Conversations>()
        .AddSingleton<IEdge, ThreadMessages>()
        .AddSingleton<IEdge, PageMessage>()
        .AddSingleton<IEdge, PageVisitorPosts>()
        .AddSingleton<IEdge, PageTagged>()
        .AddSingleton<IEdge, PageRatings>()
        .AddSingleton<IEdge, PageSubscribe>()
        .AddSingleton<IEdge, PageSubscriptions>()
        .AddSingleton<IEdge, PageUnsubscribe>()
        .AddSingleton<IEdge, PhotoGet>()
        .AddSingleton<IEdge, PostGet>()
        .AddSingleton<IEdge, PostEdit>()
        .AddSingleton<IEdge, PostDelete>()
        .AddComments(Node.Post)
        .AddComments(Node.Comment)
        .AddSingleton<IEdge, CommentGet>()
        .AddSingleton<IEdge, CommentEdit>()
        .AddSingleton<IEdge, CommentDelete>();

    /// <summary>Posts and comments are commented on alike.</summary>
    private static IServiceCollection AddComments(this IServiceCollection services, Node node) => services
        .AddSingleton<IEdge>(provider => ActivatorUtilities.CreateInstance<CommentList>(provider, node))
        .AddSingleton<IEdge>(provider => ActivatorUtilities.CreateInstance<CommentCreate>(provider, node));
}
