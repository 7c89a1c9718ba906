using System.Threading.Channels;

namespace Anslag.Simulator.Facebook.Webhooks;

/// <summary>What is on its way to the app, and how the way misbehaves: tidings are lost, repeated, or come in the wrong order.</summary>
internal sealed class TidingLine
{
    private readonly Channel<Tiding> _line = Channel.CreateUnbounded<Tiding>();
    private readonly Lock _turn = new();
    private readonly List<Tiding> _held = [];

    /// <summary>How many of the next tidings are lost.</summary>
    public int Drop { get; private set; }

    /// <summary>How often each tiding is told: once, if all is well.</summary>
    public int Repeat { get; private set; } = 1;

    /// <summary>How many of the next tidings are held back and then told in the wrong order, the last one first.</summary>
    public int Reorder { get; private set; }

    public ChannelReader<Tiding> Waiting => _line.Reader;

    public void Misbehave(int? drop, int? repeat, int? reorder)
    {
        lock (_turn)
            (Drop, Repeat, Reorder) = (drop ?? Drop, repeat ?? Repeat, reorder ?? Reorder);
    }

    public void Add(Tiding tiding)
    {
        lock (_turn)
        {
            if (Drop > 0)
                Drop--;
            else if (Reorder > _held.Count)
                Hold(tiding);
            else
                Send(tiding);
        }
    }

    private void Hold(Tiding tiding)
    {
        _held.Add(tiding);
        if (_held.Count < Reorder)
            return;
        Reorder = 0;
        foreach (var held in Enumerable.Reverse(_held).ToList())
            Send(held);
        _held.Clear();
    }

    private void Send(Tiding tiding)
    {
        for (var time = 0; time < Repeat; time++)
            _line.Writer.TryWrite(tiding);
    }
}
