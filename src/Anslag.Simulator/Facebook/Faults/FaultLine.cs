using Anslag.Simulator.Control;

namespace Anslag.Simulator.Facebook.Faults;

/// <summary>The armed faults, oldest first; each call takes the first that strikes it.</summary>
internal sealed class FaultLine(HeldCalls held, IHostApplicationLifetime life, TimeProvider clock)
{
    private readonly Lock _turn = new();
    private readonly List<Fault> _armed = [];

    public IReadOnlyList<Fault> Armed
    {
        get
        {
            lock (_turn)
                return [.. _armed];
        }
    }

    public void Arm(Fault fault)
    {
        lock (_turn)
            _armed.Add(fault);
    }

    public void Disarm()
    {
        lock (_turn)
            _armed.Clear();
    }

    public Trouble Take(string call, string? page) =>
        new(TakeFault(call, page), new HeldCall(call, page, clock.GetUtcNow()), held, clock, life.ApplicationStopping);

    private Fault? TakeFault(string call, string? page)
    {
        lock (_turn)
        {
            var place = _armed.FindIndex(fault => fault.Strikes(call, page));
            if (place < 0)
                return null;
            var fault = _armed[place];
            if (fault.Times > 1)
                _armed[place] = fault with { Times = fault.Times - 1 };
            else
                _armed.RemoveAt(place);
            return fault;
        }
    }
}
