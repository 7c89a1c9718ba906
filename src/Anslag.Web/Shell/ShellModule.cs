namespace Anslag.Web.Shell;

/// <summary>The desk's frame: layout, navigation, the first page.</summary>
internal static class ShellModule
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<ModulePages>();
        services.AddSingleton(new Kernel.Desk.NavigationItem(10, "/desk", "sun-medium", typeof(ShellTexts), "Today"));
        return services;
    }

    public static void MapShell(this IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.ServiceProvider.GetRequiredService<ModulePages>();
        endpoints.MapRazorComponents<App>().AddAdditionalAssemblies([.. pages.Assemblies]);
    }
}
