using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Anslag.Kernel.Signals;

/// <summary>
/// Passes signals to the listeners of this process. Where several nodes share a database, <see cref="Outgoing"/> is set and a signal
/// goes by way of the database, which hands it to every node, this one included.
/// </summary>
public sealed class SignalBoard
{
    private const int Backlog = 1_024;
    private readonly ConcurrentDictionary<Channel<Signal>, byte> listeners = new();

    /// <summary>Carries signals to the other nodes; <see langword="null"/> on a single node.</summary>
    internal Func<IReadOnlyList<Signal>, CancellationToken, Task>? Outgoing { get; set; }

    /// <summary>Raises signals on every node.</summary>
    public Task RaiseAsync(IReadOnlyList<Signal> signals, CancellationToken cancellationToken)
    {
        if (Outgoing is { } outgoing && signals.Count > 0)
            return outgoing(signals, cancellationToken);
        foreach (var signal in signals)
            Deliver(signal);
        return Task.CompletedTask;
    }

    /// <summary>Listens from now on, until cancelled. A listener that falls behind loses the oldest signals.</summary>
    public async IAsyncEnumerable<Signal> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Listen();
        try
        {
            await foreach (var signal in channel.Reader.ReadAllAsync(cancellationToken))
                yield return signal;
        }
        finally
        {
            Leave(channel);
        }
    }

    internal Channel<Signal> Listen()
    {
        var channel = Channel.CreateBounded<Signal>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[channel] = 0;
        return channel;
    }

    internal void Leave(Channel<Signal> channel) => listeners.TryRemove(channel, out _);

    internal void Deliver(Signal signal)
    {
        foreach (var channel in listeners.Keys)
            channel.Writer.TryWrite(signal);
    }
}
