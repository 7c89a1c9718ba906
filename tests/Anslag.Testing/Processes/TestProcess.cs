using System.Collections.Concurrent;
using System.Diagnostics;

namespace Anslag.Testing;

/// <summary>One of our programs as a real process of its own, that can be killed.</summary>
public sealed class TestProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private TestProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>What it has written so far, both streams.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>Starts a project's program as it was built beside these tests.</summary>
    public static TestProcess Start(
        string project, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = Described(Repository.ProgramOf(project), arguments, Repository.OutputOf(project));
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }
        return new TestProcess(start);
    }

    /// <summary>Starts a script of the repository, such as <c>bin/backup</c>.</summary>
    public static TestProcess StartScript(string script, params IEnumerable<string> arguments) =>
        new(Described(Repository.PathOf(script), arguments, Repository.Root));

    /// <summary>Waits until it has ended by itself, with all that it had to say, and returns its exit code.</summary>
    public async Task<int> EndsAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(StartsWithin, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Waits for a line in its output and returns it.</summary>
    public Task<string> WritesAsync(Func<string, bool> line, TimeSpan? within = null) =>
        Eventually.GivesAsync(() => Task.FromResult(_lines.FirstOrDefault(line) ?? FailIfEnded()), within ?? StartsWithin);

    /// <summary>Waits until it answers over HTTP, with whatever status.</summary>
    public async Task AnswersAsync(Uri address, TimeSpan? within = null)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        await Eventually.GivesAsync(() => AskAsync(http, address), within ?? StartsWithin, $"an answer from {address}");
    }

    /// <summary>Ends it at once with SIGKILL, as a power cut does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to end with SIGTERM and returns its exit code.</summary>
    public async Task<int> StopAsync()
    {
        Signal.Terminate(_process.Id);
        using var deadline = new CancellationTokenSource(StopsWithin);
        await _process.WaitForExitAsync(deadline.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }
        _process.Dispose();
    }

    private static ProcessStartInfo Described(string program, IEnumerable<string> arguments, string folder) => new(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = folder,
    };

    private async Task<object?> AskAsync(HttpClient http, Uri address)
    {
        FailIfEnded();
        try
        {
            using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private string? FailIfEnded() => _process.HasExited
        ? throw new InvalidOperationException($"The program ended with code {_process.ExitCode}:\n{Output}")
        : null;

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }
    }
}
