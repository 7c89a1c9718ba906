using Anslag.Kernel.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace Anslag.People.FoundOrganisation;

/// <summary>While there is nobody, prints at each start a new one-time link to the setup, on the console and nowhere else.</summary>
internal sealed class SetupLink(SetupCodes codes, DatabaseReadiness database, IServer server, IHostApplicationLifetime life) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await database.WaitAsync(stoppingToken);
            if (await codes.RenewAsync(stoppingToken) is { } code)
                await Console.Out.WriteLineAsync($"Set up Anslag: {Address()}/setup?code={code}");
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends before it was ready.
        }
    }

    /// <summary>The addresses are known only when the server listens.</summary>
    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Passkeys refuse IP addresses, so the loopback address is called by its name.</summary>
    private string Address()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        var read = new Uri(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal));
        var host = read.HostNameType is UriHostNameType.Dns ? read.Host : "localhost";
        return new UriBuilder(read) { Host = host }.Uri.GetLeftPart(UriPartial.Authority);
    }
}
