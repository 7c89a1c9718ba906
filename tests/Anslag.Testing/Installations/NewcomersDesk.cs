namespace Anslag.Testing;

/// <summary>What a newcomer has after the README's one command: the desk and the simulated networks, built and started by <c>bin/run</c>.</summary>
public sealed class NewcomersDesk : IAsyncDisposable
{
    // The first time everything is built.
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(8);
    private readonly TemporaryFolder _folder = new();
    private readonly TestProcess _run;

    public NewcomersDesk() => _run = TestProcess.StartScript("bin/run", "--data", _folder.Path, "--port", $"{Ports.Free()}");

    /// <summary>The one-time link that the command prints.</summary>
    public Task<Uri> SetupLinkAsync() => _run.PrintsSetupLinkAsync(StartsWithin);

    /// <summary>Ends both programs, as Ctrl-C does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_run.HasExited)
        {
            await _run.StopAsync();
        }
        await _run.DisposeAsync();
        _folder.Dispose();
    }
}
