using Anslag.Kernel;

namespace Anslag.Web.Operations;

/// <summary>Whether work is done in time: for the one who watches the server, and for administrators at the desk.</summary>
internal static class OperationsModule
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services.AddToday<OverdueToday>().AddToday<StartToday>();

    public static void MapOperations(this IEndpointRouteBuilder endpoints) => HealthEndpoint.Map(endpoints);
}

/// <summary>Marks the resource file.</summary>
public sealed class OperationsTexts;
