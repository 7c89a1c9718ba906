
namespace Anslag.Testing;

/// <summary>A desk and its simulated networks as a municipality has them: real processes, real HTTP, a database of their own.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly List<TestProcess> _running = [];

    private Installation(IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings;
        Desk = LocalAddress();
        Simulator = LocalAddress();
    }

    /// <summary>Where the desk answers.</summary>
    public Uri Desk { get; }

    /// <summary>Where the simulated networks answer.</summary>
    public Uri Simulator { get; }

    /// <summary>The folder with everything that the desk keeps.</summary>
    public string Data => _folder["data"];

    /// <summary>The settings that the desk was started with, for services beside it on the same database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => DeskSettings(Data).ToDictionary(setting => setting.Key, setting => (string?)setting.Value);

    /// <summary>The desk's process.</summary>
    public TestProcess DeskProcess { get; private set; } = null!;

    /// <summary>Starts both on embedded SQLite, or on the database that the settings name.</summary>
    public static async Task<Installation> StartAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var installation = new Installation(settings ?? new Dictionary<string, string>());
        var simulator = TestProcess.Start("Anslag.Simulator", ["--urls", Listening(installation.Simulator), "--data", installation._folder["simulator"]]);
        installation._running.Add(simulator);
        await simulator.AnswersAsync(installation.Simulator);
        await installation.StartDeskAsync();
        return installation;
    }

    /// <summary>Starts the desk, or starts it again at the same address after it was ended.</summary>
    public async Task StartDeskAsync()
    {
        StartDesk(new Dictionary<string, string>());
        await DeskProcess.AnswersAsync(new Uri(Desk, "/sign-in"));
    }

    /// <summary>Starts the desk with more settings, without waiting for it: it may be meant to die before it answers.</summary>
    public void StartDesk(IReadOnlyDictionary<string, string> more) => DeskProcess = StartNode(Desk, Data, more);

    /// <summary>Starts another node of the desk over the same database, with a folder of its own, the same key file and the same media.</summary>
    public async Task<TestProcess> StartSecondNodeAsync()
    {
        var address = LocalAddress();
        var node = StartNode(address, _folder["second"], new Dictionary<string, string>
        {
            ["Storage:KeyFile"] = Path.Combine(Data, "keys", "anslag.key"),
            ["Storage:Media"] = Path.Combine(Data, "media"),
        });
        await node.AnswersAsync(new Uri(address, "/sign-in"));
        return node;
    }

    /// <summary>Founds the organisation as a person would, with trial accounts.</summary>
    /// <returns>The first administrator, signed in.</returns>
    public async Task<ScriptlessVisitor> FoundedAsync()
    {
        var founder = new ScriptlessVisitor(Desk);
        await founder.OpenAsync((await SetupLinkAsync()).PathAndQuery);
        await founder.Fill("Kommun eller region", "Åsele kommun").Fill("Ditt namn", "Maria Lind").Fill("Din e-postadress", "maria@example.se")
            .Fill("Lösenord", "fyra trygga gröna granar").PressAsync("Sätt upp Anslag");
        return founder;
    }

    /// <summary>The one-time link that the desk has printed.</summary>
    public Task<Uri> SetupLinkAsync() => DeskProcess.PrintsSetupLinkAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _running)
        {
            await process.DisposeAsync();
        }
        _folder.Dispose();
    }

    private TestProcess StartNode(Uri address, string folder, IReadOnlyDictionary<string, string>? more = null)
    {
        var settings = DeskSettings(folder).Concat(more ?? new Dictionary<string, string>());
        var node = TestProcess.Start(
            "Anslag.Web",
            ["--contentRoot", Repository.OutputOf("Anslag.Web"), "--urls", Listening(address), .. settings.SelectMany(setting => new[] { "--" + setting.Key, setting.Value })]);
        _running.Add(node);
        return node;
    }

    private IEnumerable<KeyValuePair<string, string>> DeskSettings(string folder) => new Dictionary<string, string>
    {
        ["Storage:Folder"] = folder,
        ["Simulator:Address"] = Simulator.ToString(),
        ["Website:Address"] = Desk.ToString(),
    }.Concat(_settings);

    private static Uri LocalAddress() => new($"http://localhost:{Ports.Free()}");

    private static string Listening(Uri address) => $"http://127.0.0.1:{address.Port}";
}
