using Anslag.Channels.Contracts;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>An installation whose desk is killed again and again while it delivers, and whose networks are counted afterwards.</summary>
/// <param name="installation">Where the desk runs.</param>
/// <param name="tally">Where the kills and what is found afterwards are counted.</param>
/// <param name="isAlone">Whether no other node works beside it.</param>
internal sealed class KilledDesk(Installation installation, Tally tally, bool isAlone) : IAsyncDisposable
{
    private const int TextsEach = 2;
    private const int MostRounds = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Backstage _backstage = new(installation.Settings);
    private readonly Networks _networks = new(installation);
    private readonly QueuedTexts _texts = new(seed: 20261125);
    private readonly List<QueuedText> _queued = [];
    private readonly List<string> _unsettled = [];
    private readonly StopTimes _stops = new();
    private TestProcess? _other;

    /// <summary>Founds the organisation as a person would, waits for its trial accounts, and ends the desk; another node goes on.</summary>
    public async Task SetUpAsync()
    {
        await _networks.AcceptDuplicatesAsync();
        (await installation.FoundedAsync()).Dispose();
        await _backstage.BeginAsync(Patience);
        await installation.DeskProcess.KillAsync();
        _other = isAlone ? null : await installation.StartSecondNodeAsync();
    }

    /// <summary>Gives the desk something to deliver and ends it at the kill's point.</summary>
    public Task KillAsync(Kill kill) => kill.Point == Kill.AnyTime ? KillAnyTimeAsync(kill) : DieAtPointAsync(kill);

    /// <summary>
    /// Stops the planned posts when the first of them is out and others are on their way, kills the desk under the stop, and lifts it when
    /// those that came later are held and one that no stop covers has gone out.
    /// </summary>
    public async Task StopAsync()
    {
        await installation.StartDeskAsync();
        var underway = await QueueAsync(Fault.None);
        await Eventually.BecomesAsync(() => AnyIsAsync(underway, DeliveryState.Live), Patience);
        await _backstage.StopAsync();
        var stopped = TimeProvider.System.GetUtcNow();
        var planned = await QueueAsync(Fault.None);
        var answers = await QueueAsync(Fault.None, planned: false);
        await installation.DeskProcess.KillAsync();
        tally.Killed(Kill.UnderStop);
        await installation.StartDeskAsync();
        await Eventually.BecomesAsync(() => AnyIsAsync(planned, DeliveryState.Held), Patience);
        await Eventually.BecomesAsync(() => AnyIsAsync(answers, DeliveryState.Live), Patience);
        _stops.Add(stopped, TimeProvider.System.GetUtcNow());
        await _backstage.LiftAsync();
        await installation.DeskProcess.KillAsync();
    }

    /// <summary>Starts the desk unharmed and waits until nothing more will happen by itself.</summary>
    public async Task RecoverAsync()
    {
        await installation.StartDeskAsync();
        await Eventually.BecomesAsync(AllAreSettledAsync, Patience, "every delivery settled");
        _other?.HasExited.Should().BeFalse("the other node goes on working");
        await Eventually.BecomesAsync(SiteIsCompleteAsync, Patience, "this node's site shows what the other published");
    }

    /// <summary>Counts, on the networks themselves, how often each text is there.</summary>
    public async Task CountAsync()
    {
        var judge = new Judge(tally, _stops);
        var deliveries = await _backstage.DeliveriesAsync();
        foreach (var network in new[] { Networks.Website, FaultPlan.Facebook, FaultPlan.Bluesky })
        {
            var posts = await _networks.PostsAsync(network);
            foreach (var text in _queued)
            {
                var delivery = deliveries[text.Source].Single(each => _backstage.NetworkOf(each.Delivery.AccountId) == network);
                judge.Judges(text, network, delivery, [.. posts[text.Mark]]);
            }
        }
        foreach (var (network, kind) in await _networks.StillArmedAsync())
        {
            tally.NeverStruck(network, kind);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _networks.Dispose();
        await _backstage.DisposeAsync();
        await installation.DisposeAsync();
    }

    private async Task KillAnyTimeAsync(Kill kill)
    {
        await installation.StartDeskAsync();
        await QueueAsync(kill.Fault);
        await Task.Delay(kill.Time, TestContext.Current.CancellationToken);
        await installation.DeskProcess.KillAsync();
        tally.Killed(kill.Point);
    }

    /// <summary>The desk ends itself with SIGKILL at the point, and is given more until it does.</summary>
    private async Task DieAtPointAsync(Kill kill)
    {
        await StartToDieAsync(kill);
        for (var round = 0; round < MostRounds && !installation.DeskProcess.HasExited; round++)
        {
            await QueueAsync(kill.Fault);
            await Eventually.BecomesAsync(async () => installation.DeskProcess.HasExited || await AllAreSettledAsync(), Patience);
        }
        if (installation.DeskProcess.HasExited)
        {
            tally.Killed(kill.Point);
        }
        else
        {
            await installation.DeskProcess.KillAsync();
            tally.Missed++;
        }
    }

    /// <summary>Alone, it has something to do from the start. Beside another node, that one would be done before this one has started.</summary>
    private async Task StartToDieAsync(Kill kill)
    {
        if (isAlone)
        {
            await QueueAsync(kill.Fault);
            installation.StartDesk(kill.Settings);
        }
        else
        {
            await Eventually.BecomesAsync(AllAreSettledAsync, Patience);
            installation.StartDesk(kill.Settings);
            await installation.DeskProcess.AnswersAsync(installation.Desk);
        }
    }

    private async Task<IReadOnlyList<QueuedText>> QueueAsync(Fault fault, bool planned = true)
    {
        if (fault != Fault.None)
        {
            await _networks.ArmAsync(fault);
            tally.Armed(fault);
        }
        var texts = Enumerable.Range(0, TextsEach).Select(_ => _texts.Next(fault, planned)).ToList();
        foreach (var text in texts)
        {
            await _backstage.QueueAsync(text);
        }
        _queued.AddRange(texts);
        _unsettled.AddRange(texts.Select(text => text.Mark));
        return texts;
    }

    private async Task<bool> AnyIsAsync(IEnumerable<QueuedText> texts, DeliveryState state) =>
        (await _backstage.StatesAsync(texts.Select(text => text.Mark))).Any(statuses => statuses.Any(status => status.State == state));

    private async Task<bool> AllAreSettledAsync()
    {
        var states = await _backstage.StatesAsync(_unsettled);
        _unsettled.RemoveAll(mark => states[QueuedText.SourceOf(mark)].All(status => status.State is DeliveryState.Live || status.DueAt is null));
        return _unsettled.Count == 0;
    }

    private async Task<bool> SiteIsCompleteAsync()
    {
        var shown = await _networks.PostsAsync(Networks.Website);
        var live = (await _backstage.DeliveriesAsync()).SelectMany(each => each).Select(each => each.Delivery)
            .Where(delivery => delivery.State is DeliveryState.Live && _backstage.NetworkOf(delivery.AccountId) == Networks.Website);
        return live.All(delivery => shown.Contains(delivery.Source.Split('/')[^1]));
    }
}
