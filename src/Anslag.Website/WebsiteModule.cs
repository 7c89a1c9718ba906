using Anslag.Kernel.Backup;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.People.Contracts;
using Anslag.Website.Look;
using Anslag.Website.Pages;
using Anslag.Website.Serving;
using Anslag.Website.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Website;

/// <summary>The citizens' site.</summary>
public static class WebsiteModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddWebsite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<WebsiteOptions>(configuration, "Website").AddModel(typeof(WebsiteModule).Assembly);
        services.AddSingleton<INetwork, OwnSite>().AddSingleton<SiteVisibility>().AddSingleton<SiteAddresses>();
        services.AddSingleton<PublishArticle.PublishArticle>();
        services.AddSingleton<CorrectArticle.CorrectArticle>();
        services.AddSingleton<TakeDownArticle.TakeDownArticle>();
        services.AddPages();
        services.AddSingleton<SiteFolder>().AddSingleton<SiteSnapshot>().AddSingleton<SiteVersions>().AddSingleton<SnapshotBuilder>();
        services.AddSingleton<HotFiles>().AddSingleton<WaitingRoom>();
        services.AddSubscriber<OfficialAccountsChanged, SiteFollowsAccounts>(SiteFollowsAccounts.Name);
        services.AddSubscriber<OrganisationFounded, SiteOpens>(SiteOpens.Name);
        services.AddHostedService<SiteKeeper>();
        services.AddDerivedFolder("site");
        return services;
    }

    /// <summary>Serves the citizens' pages before anything that needs the database.</summary>
    public static IApplicationBuilder UseSite(this IApplicationBuilder app) => app.UseMiddleware<SiteServer>();

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapWebsite(this IEndpointRouteBuilder endpoints) => endpoints;

    private static void AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        // Pages are UTF-8: a Swedish letter is written as itself and not as five characters.
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<SiteLook>().AddSingleton<SiteReader>().AddSingleton<SitePainter>();
        services.AddSingleton<PicturePainter>().AddSingleton<VideoPainter>().AddSingleton<PageRenderer>();
    }
}
