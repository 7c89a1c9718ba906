using System.Collections.Concurrent;
using Anslag.Channels.Contracts;

namespace Anslag.Tests.Channels;

/// <summary>A network with a memory, that can be told how the next calls go.</summary>
public sealed class FakeNetwork(string key = "board") : IRenewingNetwork, IDialogueNetwork
{
    private readonly ConcurrentQueue<Answer> answers = new();
    private readonly ConcurrentQueue<Func<DateTimeOffset, Reading>> readings = new();
    private readonly List<Effect> effects = [];

    public NetworkProfile Profile { get; set; } = new(key, "B", "Tavlan", TextCounting.Characters, 500, 4, 100) { CanCorrect = true };

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>What the public has seen, in order.</summary>
    public IReadOnlyList<Effect> Effects
    {
        get
        {
            lock (effects)
                return [.. effects];
        }
    }

    public int Preparations { get; private set; }

    public List<Sending> Calls { get; } = [];

    /// <summary>Whether read-backs can tell.</summary>
    public Finding? EveryFinding { get; set; }

    /// <summary>Held calls go on when this completes.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public Func<Sending, CancellationToken, Task<Outcome?>>? Preparing { get; set; }

    /// <summary>How the next exchanges of a token go; usually with a new one.</summary>
    public Func<AccountConnection, Renewal>? Renewing { get; set; }

    /// <summary>The secrets that were given up for new ones.</summary>
    public ConcurrentQueue<string> Spent { get; } = new();

    /// <summary>What it answers when it is asked to tell.</summary>
    public Promptness Promptness { get; set; }

    public int TimesAsked { get; private set; }

    /// <summary>The cursors with which it was read.</summary>
    public List<string?> Cursors { get; } = [];

    /// <summary>What the next reading tells.</summary>
    public void Tells(params IncomingItem[] items) => readings.Enqueue(now => new Reading.Items(items, $"cursor-{now:HHmm}"));

    public void Tells(Func<DateTimeOffset, Reading> reading) => readings.Enqueue(reading);

    public void Answer(params Answer[] next) => Array.ForEach(next, answers.Enqueue);

    public IReadOnlyList<ContentProblem> Check(Outgoing content) => [];

    public async Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken)
    {
        if (Preparing is { } preparing)
            return await preparing(sending, cancellationToken);
        if (sending.Steps.ContainsKey("picture"))
            return null;
        Preparations++;
        await sending.SaveStepAsync("picture", $"upload-{Preparations}", cancellationToken);
        return null;
    }

    public Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> AnswerAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> HideAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> ShowAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Outcome> RemoveAsync(Sending sending, CancellationToken cancellationToken) => CallAsync(sending, cancellationToken);

    public Task<Promptness> AskToBeToldAsync(AccountConnection connection, CancellationToken cancellationToken)
    {
        TimesAsked++;
        return Task.FromResult(Promptness);
    }

    public Task<Reading> ReadToldAsync(AccountConnection connection, string told, CancellationToken cancellationToken) =>
        ReadAsync(connection, cursor: told, cancellationToken);

    public Task<Reading> ReadAsync(AccountConnection connection, string? cursor, CancellationToken cancellationToken)
    {
        Cursors.Add(cursor);
        return Task.FromResult(readings.TryDequeue(out var next) ? next(Clock.GetUtcNow()) : new Reading.Items([], "nothing new"));
    }

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken)
    {
        var there = Effects.FirstOrDefault(effect => effect.Delivery == sending.Delivery && effect.At <= Clock.GetUtcNow());
        return Task.FromResult(EveryFinding ?? (there is null ? new Finding.Absent() : new Finding.Live(there.Receipt)));
    }

    public Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult(new AccountCheck(SignedIn: true, [], ExpiresAt: null, Detail: null));

    public Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult<OpenedAccount?>(new OpenedAccount("1", name, new Uri("http://localhost/board/1"), "secret"));

    public DateTimeOffset RenewAt(string secret) => Clock.GetUtcNow().AddMinutes(90);

    public Task<Renewal> RenewAsync(AccountConnection connection, CancellationToken cancellationToken)
    {
        Spent.Enqueue(connection.Secret);
        return Task.FromResult(Renewing?.Invoke(connection) ?? new Renewal.Renewed($"secret-{Spent.Count + 1}", EndsAt: null));
    }

    private async Task<Outcome> CallAsync(Sending sending, CancellationToken cancellationToken)
    {
        lock (effects)
            Calls.Add(sending);
        if (Gate is { } gate)
            await gate.Task.WaitAsync(cancellationToken);
        var answer = answers.TryDequeue(out var next) ? next : Answers.Published;
        NetworkReceipt? receipt = null;
        if (answer.TakesEffect)
            receipt = Publish(sending, answer.Late);
        if (answer.Hangs)
            await Task.Delay(Timeout.InfiniteTimeSpan, Clock, cancellationToken);
        return answer.Outcome?.Invoke(Clock.GetUtcNow(), receipt) ?? throw new HttpRequestException("The connection was closed.");
    }

    private NetworkReceipt Publish(Sending sending, TimeSpan late)
    {
        lock (effects)
        {
            var receipt = new NetworkReceipt($"{Profile.Key}_{effects.Count + 1}", new Uri($"http://localhost/{Profile.Key}/{effects.Count + 1}"));
            effects.Add(new Effect(sending.Delivery, sending.Kind, sending.Content, receipt, Clock.GetUtcNow() + late));
            return receipt;
        }
    }
}

/// <summary>Something the public saw.</summary>
public sealed record Effect(DeliveryId Delivery, DeliveryKind Kind, Outgoing Content, NetworkReceipt Receipt, DateTimeOffset At);

/// <summary>How a call goes. Without an outcome the connection breaks.</summary>
public sealed record Answer(bool TakesEffect, Func<DateTimeOffset, NetworkReceipt?, Outcome>? Outcome)
{
    public TimeSpan Late { get; init; }

    public bool Hangs { get; init; }
}

public static class Answers
{
    public static readonly Answer Published = new(TakesEffect: true, (_, receipt) => new Outcome.Published(receipt!));
    public static readonly Answer BrokenBefore = new(TakesEffect: false, Outcome: null);
    public static readonly Answer BrokenAfter = new(TakesEffect: true, Outcome: null);
    public static readonly Answer Hanging = new(TakesEffect: true, Outcome: null) { Hangs = true };
    public static readonly Answer ErrorAfter = new(TakesEffect: true, (_, _) => new Outcome.Uncertain("http-500") { HttpStatus = 500 });
    public static readonly Answer ErrorBefore = new(TakesEffect: false, (_, _) => new Outcome.Uncertain("http-500") { HttpStatus = 500 });
    public static readonly Answer LateAfterError = ErrorAfter with { Late = TimeSpan.FromSeconds(40) };
    public static readonly Answer NotSent = new(TakesEffect: false, (now, _) => new Outcome.NotSent(now.AddSeconds(20), "unreachable"));
    public static readonly Answer RateLimited = new(TakesEffect: false, (now, _) => new Outcome.RateLimited(now.AddMinutes(3)));
    public static readonly Answer SignInExpired = new(TakesEffect: false, (_, _) => new Outcome.SignInExpired("Error validating access token"));
    public static readonly Answer TokenEnded = new(TakesEffect: false, (_, _) => new Outcome.TokenEnded("ExpiredToken"));
    public static readonly Answer AtWork = new(TakesEffect: false, (now, _) => new Outcome.Pending("77", now.AddSeconds(2)));
    public static readonly Answer Refused = new(TakesEffect: false, (_, _) => new Outcome.Refused("refused", "(#100) Invalid parameter"));

    public static readonly IReadOnlyList<Answer> All =
        [Published, BrokenBefore, BrokenAfter, ErrorAfter, ErrorBefore, LateAfterError, NotSent, RateLimited, Refused];
}
