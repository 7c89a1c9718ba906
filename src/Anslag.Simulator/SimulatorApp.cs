using Anslag.Simulator.Bluesky;
using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook;
using Anslag.Simulator.Pages;
using Anslag.Simulator.Storage;

namespace Anslag.Simulator;

/// <summary>The contents page: what the program is made of.</summary>
/// <remarks><c>--urls</c> says where it listens; <c>--data</c> names the folder that keeps its state, which otherwise lives in memory.</remarks>
internal static class SimulatorApp
{
    private const string UsualAddress = "http://127.0.0.1:5090";

    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Configuration["urls"] ??= UsualAddress;
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Connections are cut on purpose here, and the server warns of some.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton(new DataFolder(builder.Configuration["data"]));
        // Held calls must not delay the end.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        builder.Services.AddPages();
        builder.Services.AddControl();
        builder.Services.AddFacebook(builder.Configuration);
        builder.Services.AddBluesky();

        var app = builder.Build();
        app.UsePages();
        app.UseControl();
        app.MapPages();
        app.MapControl();
        app.MapFacebook();
        app.MapBluesky();
        return app;
    }
}
