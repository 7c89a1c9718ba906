using System.Text.RegularExpressions;
using Anslag.Testing;
using Anslag.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Anslag.Tests.Security;

/// <summary>Where the program can be called, as it says itself when it runs.</summary>
internal sealed partial record Door(string Method, string Route, bool AsksForSession)
{
    public static IReadOnlyList<Door> All { get; } = Find();

    /// <summary>Those that are no files, which anybody may have.</summary>
    public static IEnumerable<Door> ThatDoSomething => All.Where(door => !door.Route.Contains('.') && !door.Route.StartsWith("/_framework", StringComparison.Ordinal));

    /// <summary>An address that leads there, with an id of nothing in each placeholder.</summary>
    public string Address => Placeholder().Replace(Route, placeholder => placeholder.Value.Contains(":int") ? "404" : Guid.Empty.ToString());

    public override string ToString() => $"{Method} {Route}";

    private static List<Door> Find()
    {
        using var folder = new TemporaryFolder();
        using var program = new WebApplicationFactory<ModulePages>().WithWebHostBuilder(host => host
            .UseSetting("ReloadStaticAssetsAtRuntime", "false")
            .ConfigureLogging(log => log.ClearProviders())
            .UseContentRoot(Repository.OutputOf("Anslag.Web"))
            .UseSetting("Storage:Folder", folder.Path));
        return
        [
            .. from endpoint in program.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
               from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
               where method is not "HEAD"
               let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
               let asks = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                   && (endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null || route.StartsWith("/desk", StringComparison.Ordinal))
               select new Door(method, route, asks),
        ];
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
