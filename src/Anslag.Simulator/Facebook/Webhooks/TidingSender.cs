using System.Security.Cryptography;
using System.Text;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Webhooks;

/// <summary>Tells the app's registered address what happens on the pages that are subscribed, signed with the app's secret.</summary>
internal sealed class TidingSender(Ledger ledger, TidingLine line, HttpClient http, TimeProvider clock) : BackgroundService
{
    private const int Tries = 3;
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        ledger.TellTo(Hear);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var tiding in line.Waiting.ReadAllAsync(stoppingToken))
            {
                if (ledger.Current.HookAddress is { } address)
                    await TellAsync(address, tiding, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, and with it the network.
        }
    }

    private void Hear(FacebookState before, FacebookEntry entry)
    {
        if (Tiding.Of(before, entry) is { } tiding && before.HookAddress is not null && before.IsSubscribed(tiding.Page, tiding.Field))
            line.Add(tiding);
    }

    private async Task TellAsync(Uri address, Tiding tiding, CancellationToken cancellationToken)
    {
        var body = tiding.ToBody(clock.GetUtcNow()).ToJsonString();
        for (var attempt = 1; !await TriedAsync(address, body, cancellationToken) && attempt < Tries; attempt++)
            await Task.Delay(BeforeNextTry, clock, cancellationToken);
    }

    private async Task<bool> TriedAsync(Uri address, string body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("X-Hub-Signature-256", Signature(body));
            using var answer = await http.SendAsync(request, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // It did not answer in time.
            return false;
        }
    }

    private static string Signature(string body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(TrialApp.Secret), Encoding.UTF8.GetBytes(body)))}";
}
