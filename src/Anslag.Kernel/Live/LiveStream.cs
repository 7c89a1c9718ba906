using System.Text.Json;
using System.Threading.Channels;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Microsoft.AspNetCore.Http;

namespace Anslag.Kernel.Live;

/// <summary>
/// One browser's stream of server-sent events. The framework's own result has no comments, and only a comment keeps a proxy from
/// closing a quiet stream without waking the page.
/// </summary>
internal sealed class LiveStream(HttpResponse response, OrganisationId organisation, TimeProvider time)
{
    private const string Comment = ":\n\n";
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task RunAsync(SignalBoard board, CancellationToken cancellationToken)
    {
        var signals = board.Listen();
        try
        {
            await response.WriteAsync(Comment, cancellationToken);
            await PassOnAsync(signals.Reader, cancellationToken);
        }
        finally
        {
            board.Leave(signals);
        }
    }

    private async Task PassOnAsync(ChannelReader<Signal> signals, CancellationToken cancellationToken)
    {
        using var beats = new PeriodicTimer(Heartbeat, time);
        var beat = beats.WaitForNextTickAsync(cancellationToken).AsTask();
        var arrival = signals.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            var first = await Task.WhenAny(beat, arrival);
            cancellationToken.ThrowIfCancellationRequested();
            await response.WriteAsync(first == beat ? Comment : Arrived(signals), cancellationToken);
            if (first == beat)
                beat = beats.WaitForNextTickAsync(cancellationToken).AsTask();
            else
                arrival = signals.WaitToReadAsync(cancellationToken).AsTask();
        }
    }

    private string Arrived(ChannelReader<Signal> signals)
    {
        HashSet<Signal> arrived = [];
        while (signals.TryRead(out var signal))
            arrived.Add(signal);
        return string.Concat(arrived.Where(IsOurs).Select(Event));
    }

    private bool IsOurs(Signal signal) => signal.Organisation is null || signal.Organisation == organisation;

    private static string Event(Signal signal) =>
        $"event: changed\ndata: {JsonSerializer.Serialize(new { signal.Topic, signal.Subject }, EventJson.Options)}\n\n";
}
