using System.Text.RegularExpressions;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>An installation whose desk is killed again and again while it delivers, and whose networks are counted afterwards.</summary>
internal sealed partial class KilledDesk(Installation installation, Backstage backstage, Tally tally) : IAsyncDisposable
{
    private const int TextsEach = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http = new();
    private readonly List<string> _marks = [];
    private OrganisationId _organisation;
    private AccountEntry _website = null!;
    private AccountEntry _facebook = null!;

    /// <summary>Founds the organisation as a person would and waits for its trial accounts.</summary>
    public async Task SetUpAsync()
    {
        await installation.FoundAsync();
        _organisation = await backstage.OrganisationAsync();
        await Eventually.BecomesAsync(async () => (await backstage.AccountsAsync(_organisation)).Count == 2, Patience);
        var accounts = await backstage.AccountsAsync(_organisation);
        _website = accounts.Single(account => account.Network.IsOwnSite);
        _facebook = accounts.Single(account => !account.Network.IsOwnSite);
    }

    /// <summary>Starts the desk so that it dies at the kill's point, gives it something to deliver, and makes sure that it died.</summary>
    public async Task KillAsync(Kill kill)
    {
        await installation.StartDeskAsync(kill.Settings);
        await QueueAsync();
        if (kill.Point == Kill.AnyTime)
        {
            await Task.Delay(kill.Time, TestContext.Current.CancellationToken);
        }
        else
        {
            await Eventually.BecomesAsync(async () => installation.DeskProcess.HasExited || await AllAreSettledAsync(), Patience);
        }
        if (!installation.DeskProcess.HasExited)
        {
            await installation.DeskProcess.KillAsync();
        }
        tally.Killed(kill);
    }

    /// <summary>Starts the desk unharmed and waits until nothing more will happen by itself.</summary>
    public async Task RecoverAsync()
    {
        await installation.StartDeskAsync();
        await Eventually.BecomesAsync(AllAreSettledAsync, Patience, "every delivery settled");
    }

    /// <summary>Counts, on the networks themselves, how often each text is there.</summary>
    public async Task CountAsync()
    {
        var onFacebook = await MarksOnFacebookAsync();
        var onSite = await MarksOnSiteAsync();
        var states = await backstage.StatesAsync(_organisation, _marks);
        foreach (var mark in _marks)
        {
            Count(states[Backstage.Source(mark)].Single(state => state.Account == _facebook.Id), onFacebook[mark].Count());
            Count(states[Backstage.Source(mark)].Single(state => state.Account == _website.Id), onSite[mark].Count());
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await backstage.DisposeAsync();
        await installation.DisposeAsync();
    }

    private async Task QueueAsync()
    {
        for (var index = 0; index < TextsEach; index++)
        {
            var mark = Guid.NewGuid().ToString("N");
            _marks.Add(mark);
            await backstage.QueueAsync(_organisation, _website.Id, _facebook.Id, mark);
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
        var states = await backstage.StatesAsync(_organisation, _marks);
        return states.SelectMany(source => source).All(status => status.State is DeliveryState.Live || status.DueAt is null);
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
