using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>An installation whose desk is killed again and again while it delivers, and whose networks are counted afterwards.</summary>
/// <param name="installation">Where the desk runs.</param>
/// <param name="tally">Where the kills and what is found afterwards are counted.</param>
/// <param name="isAlone">Whether no other node works beside it.</param>
internal sealed partial class KilledDesk(Installation installation, Tally tally, bool isAlone) : IAsyncDisposable
{
    private const int TextsEach = 3;
    private const int MostRounds = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Backstage _backstage = new(installation.Settings);
    private readonly HttpClient _http = new();
    private readonly List<string> _marks = [];
    private readonly List<string> _unsettled = [];
    private OrganisationId _organisation;
    private AccountEntry _website = null!;
    private AccountEntry _facebook = null!;
    private MediaId _picture;
    private OutgoingVideo? _video;
    private TestProcess? _other;

    /// <summary>Founds the organisation as a person would, waits for its trial accounts, and ends the desk; another node goes on.</summary>
    public async Task SetUpAsync()
    {
        await AcceptDuplicatesAsync();
        (await installation.FoundedAsync()).Dispose();
        _organisation = await _backstage.OrganisationAsync();
        await Eventually.BecomesAsync(async () => (await _backstage.AccountsAsync(_organisation)).Count == 2, Patience);
        var accounts = await _backstage.AccountsAsync(_organisation);
        _website = accounts.Single(account => account.Network.IsOwnSite);
        _facebook = accounts.Single(account => !account.Network.IsOwnSite);
        _picture = await _backstage.ReceivePictureAsync(_organisation);
        _video = Ffmpeg.IsInstalled ? await _backstage.ReceiveVideoAsync(_organisation) : null;
        await installation.DeskProcess.KillAsync();
        _other = isAlone ? null : await installation.StartSecondNodeAsync();
    }

    /// <summary>Gives the desk something to deliver and ends it at the kill's point.</summary>
    public async Task KillAsync(Kill kill)
    {
        if (kill.Point == Kill.AnyTime)
        {
            await KillAnyTimeAsync(kill);
        }
        else
        {
            await DieAtPointAsync(kill);
        }
    }

    /// <summary>Starts the desk unharmed and waits until nothing more will happen by itself.</summary>
    public async Task RecoverAsync()
    {
        await installation.StartDeskAsync();
        await Eventually.BecomesAsync(AllAreSettledAsync, Patience, "every delivery settled");
        _other?.HasExited.Should().BeFalse("the other node goes on working");
        await Eventually.BecomesAsync(async () => (await MarksOnSiteAsync()).Count >= _marks.Count, Patience, "this node's site shows what the other published");
    }

    /// <summary>Counts, on the networks themselves, how often each text is there.</summary>
    public async Task CountAsync()
    {
        var onFacebook = await MarksOnFacebookAsync();
        var onSite = await MarksOnSiteAsync();
        var states = await _backstage.StatesAsync(_organisation, _marks);
        foreach (var mark in _marks)
        {
            Count(states[Backstage.Source(mark)].Single(state => state.Account == _facebook.Id), onFacebook[mark].Count());
            Count(states[Backstage.Source(mark)].Single(state => state.Account == _website.Id), onSite[mark].Count());
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _backstage.DisposeAsync();
        await installation.DisposeAsync();
    }

    private async Task KillAnyTimeAsync(Kill kill)
    {
        await installation.StartDeskAsync();
        await QueueAsync();
        await Task.Delay(kill.Time, TestContext.Current.CancellationToken);
        await installation.DeskProcess.KillAsync();
        tally.Killed(kill);
    }

    /// <summary>The desk ends itself with SIGKILL at the point, and is given more until it does.</summary>
    private async Task DieAtPointAsync(Kill kill)
    {
        await StartToDieAsync(kill);
        for (var round = 0; round < MostRounds && !installation.DeskProcess.HasExited; round++)
        {
            await QueueAsync();
            await Eventually.BecomesAsync(async () => installation.DeskProcess.HasExited || await AllAreSettledAsync(), Patience);
        }
        if (installation.DeskProcess.HasExited)
        {
            tally.Killed(kill);
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
            await QueueAsync();
            installation.StartDesk(kill.Settings);
        }
        else
        {
            await Eventually.BecomesAsync(AllAreSettledAsync, Patience);
            installation.StartDesk(kill.Settings);
            await installation.DeskProcess.AnswersAsync(installation.Desk);
        }
    }

    /// <summary>Facebook refuses the same text twice in a row, which would hide a second post from the count.</summary>
    private async Task AcceptDuplicatesAsync()
    {
        using var answer = await _http.PostAsJsonAsync(
            new Uri(installation.Simulator, "/control/facebook/settings"), new { duplicates = "accepted" }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>
    /// One has a picture: it has a step to prepare, but Facebook shows a picture once only, which would hide a second post. One has
    /// nothing but its text, and one a video.
    /// </summary>
    private async Task QueueAsync()
    {
        for (var text = 0; text < TextsEach; text++)
        {
            var mark = Guid.NewGuid().ToString("N");
            _marks.Add(mark);
            _unsettled.Add(mark);
            await _backstage.QueueAsync(_organisation, _website.Id, _facebook.Id, text == 0 ? _picture : null, text == 2 ? _video : null, mark);
        }
    }

    private void Count(DeliveryStatus status, int found)
    {
        tally.Deliveries++;
        tally.Doubled += found > 1 ? 1 : 0;
        tally.Asked += found <= 1 && status.State is DeliveryState.Uncertain ? 1 : 0;
        tally.Lost += found == 0 && status.State is not DeliveryState.Uncertain ? 1 : 0;
    }

    private async Task<bool> AllAreSettledAsync()
    {
        var states = await _backstage.StatesAsync(_organisation, _unsettled);
        _unsettled.RemoveAll(mark => states[Backstage.Source(mark)].All(status => status.State is DeliveryState.Live || status.DueAt is null));
        return _unsettled.Count == 0;
    }

    private async Task<ILookup<string, string>> MarksOnFacebookAsync() => await MarksAsync(
        new Uri(installation.Simulator, $"/control/facebook/pages/{_facebook.Address!.Segments[^1]}/posts"), MarkInText());

    private async Task<ILookup<string, string>> MarksOnSiteAsync() => await MarksAsync(new Uri(installation.Desk, "/sitemap.xml"), MarkInAddress());

    private async Task<ILookup<string, string>> MarksAsync(Uri list, Regex mark)
    {
        var text = await _http.GetStringAsync(list, TestContext.Current.CancellationToken);
        return mark.Matches(text).Select(match => match.Groups["mark"].Value).ToLookup(found => found);
    }

    [GeneratedRegex("\"message\":\"[^\"]*?(?<mark>[0-9a-f]{32})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkInText();

    [GeneratedRegex("<loc>[^<]*?(?<mark>[0-9a-f]{32})[^<]*</loc>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkInAddress();
}
