using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Anslag.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>An app that listens to webhooks: it knows its word, checks the signature, and keeps what it is told.</summary>
internal sealed class ListeningApp : IAsyncDisposable
{
    public const string Word = "anslag-word";
    private readonly ConcurrentQueue<JsonElement> _told = new();
    private readonly WebApplication _app;

    private ListeningApp(WebApplication app) => _app = app;

    public Uri Address => new($"{_app.Urls.Single()}/hooks");

    public bool HeardSomethingUnsigned { get; private set; }

    /// <summary>What it was told of comments: verb and message, in order.</summary>
    public IReadOnlyList<string> Told =>
        [.. _told.Select(entry => entry.GetProperty("changes")[0].GetProperty("value")).Select(value => $"{value.GetProperty("verb")} {value.GetProperty("message")}")];

    public static async Task<ListeningApp> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var listening = new ListeningApp(app);
        app.MapGet("/hooks", (HttpRequest request) => request.Query["hub.verify_token"] == Word ? Results.Text(request.Query["hub.challenge"]) : Results.BadRequest());
        app.MapPost("/hooks", listening.HearAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return listening;
    }

    /// <summary>Waits until so much was told.</summary>
    public Task HearsAsync(int count) => Eventually.BecomesAsync(() => _told.Count >= count);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> HearAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        var due = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(LoginWalk.Secret), Encoding.UTF8.GetBytes(body)));
        HeardSomethingUnsigned |= request.Headers["X-Hub-Signature-256"] != $"sha256={due}";
        foreach (var entry in JsonSerializer.Deserialize<JsonElement>(body).GetProperty("entry").EnumerateArray())
            _told.Enqueue(entry);
        return Results.Ok();
    }
}
