using System.Text.RegularExpressions;

namespace Anslag.Testing;

/// <summary>A desk and its simulated networks as a municipality has them: real processes, real HTTP, a database of their own.</summary>
public sealed partial class Installation : IAsyncDisposable
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
    public async Task StartDeskAsync(IReadOnlyDictionary<string, string>? more = null)
    {
        DeskProcess = StartNode(Desk, more);
        await DeskProcess.AnswersAsync(new Uri(Desk, "/sign-in"));
    }

    /// <summary>Starts a node of the desk at an address, without waiting for it.</summary>
    public TestProcess StartNode(Uri address, IReadOnlyDictionary<string, string>? more = null)
    {
        var arguments = new List<string> { "--contentRoot", Repository.OutputOf("Anslag.Web"), "--urls", Listening(address) };
        var settings = new Dictionary<string, string>
        {
            ["Storage:Folder"] = Data,
            ["Simulator:Address"] = Simulator.ToString(),
            ["Website:Address"] = Desk.ToString(),
        };
        foreach (var (key, value) in _settings.Concat(more ?? new Dictionary<string, string>()))
        {
            settings[key] = value;
        }
        arguments.AddRange(settings.SelectMany(setting => new[] { "--" + setting.Key, setting.Value }));
        var node = TestProcess.Start("Anslag.Web", arguments);
        _running.Add(node);
        return node;
    }

    /// <summary>The one-time link that the desk has printed.</summary>
    public async Task<Uri> SetupLinkAsync()
    {
        var line = await DeskProcess.WritesAsync(line => SetupLink().IsMatch(line));
        return new Uri(SetupLink().Match(line).Value);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _running)
        {
            await process.DisposeAsync();
        }
        _folder.Dispose();
    }

    private static Uri LocalAddress() => new($"http://localhost:{Ports.Free()}");

    private static string Listening(Uri address) => $"http://127.0.0.1:{address.Port}";

    [GeneratedRegex(@"http://\S+/setup\?code=\S+", RegexOptions.NonBacktracking)]
    private static partial Regex SetupLink();
}
