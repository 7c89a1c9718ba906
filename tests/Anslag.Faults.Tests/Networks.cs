using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Anslag.Testing;

namespace Anslag.Faults.Tests;

/// <summary>The networks themselves, by doors that the desk's sender does not use: what stands there, and what shall go wrong there.</summary>
internal sealed partial class Networks(Installation installation) : IDisposable
{
    public const string Website = "website";
    private readonly HttpClient _http = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Facebook refuses the same text twice in a row, which would hide a second post from the count.</summary>
    public Task AcceptDuplicatesAsync() => OrderAsync("facebook/settings", new { duplicates = "accepted" });

    public Task ArmAsync(Fault fault) =>
        OrderAsync($"{fault.Network}/faults", new { call = fault.Call, times = 1, kind = fault.Kind, seconds = fault.Seconds, bytes = fault.Bytes });

    /// <summary>The faults that have struck nothing yet.</summary>
    public async Task<IReadOnlyList<(string Network, string Kind)>> StillArmedAsync()
    {
        List<(string, string)> armed = [];
        foreach (var network in new[] { FaultPlan.Facebook, FaultPlan.Bluesky })
        {
            armed.AddRange((await TellAsync($"{network}/faults")).Select(fault => (network, fault.GetProperty("kind").GetString()!)));
        }
        return armed;
    }

    /// <summary>When each text came to be on a network, by its mark, as often as it stands there.</summary>
    public async Task<ILookup<string, DateTimeOffset>> PostsAsync(string network)
    {
        var posts = network switch
        {
            FaultPlan.Facebook => await PostsAsync("facebook/pages", "id", "message", "created_time"),
            FaultPlan.Bluesky => await PostsAsync("bluesky/accounts", "did", "text", "indexedAt"),
            _ => await ArticlesAsync(),
        };
        return posts.Where(post => Mark().IsMatch(post.Text)).ToLookup(post => Mark().Match(post.Text).Value, post => post.At);
    }

    public void Dispose() => _http.Dispose();

    private async Task<IEnumerable<(string Text, DateTimeOffset At)>> PostsAsync(string places, string id, string text, string time)
    {
        var place = (await TellAsync(places)).Single().GetProperty(id).GetString();
        return (await TellAsync($"{places}/{place}/posts")).Select(post => (post.GetProperty(text).GetString()!, Time(post.GetProperty(time).GetString()!)));
    }

    private async Task<IEnumerable<(string Text, DateTimeOffset At)>> ArticlesAsync()
    {
        var list = XDocument.Parse(await _http.GetStringAsync(new Uri(installation.Desk, "/sitemap.xml"), Cancelled));
        return list.Root!.Elements().Where(page => Part(page, "lastmod") is not null).Select(page => (Part(page, "loc")!, Time(Part(page, "lastmod")!)));
    }

    private async Task<IEnumerable<JsonElement>> TellAsync(string what) =>
        (await _http.GetFromJsonAsync<JsonElement>(Control(what), Cancelled)).EnumerateArray();

    private async Task OrderAsync(string what, object order)
    {
        using var answer = await _http.PostAsJsonAsync(Control(what), order, Cancelled);
        answer.EnsureSuccessStatusCode();
    }

    private Uri Control(string what) => new(installation.Simulator, $"/control/{what}");

    private static string? Part(XElement page, string name) => page.Elements().SingleOrDefault(part => part.Name.LocalName == name)?.Value;

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
