using Anslag.Simulator.Control;

namespace Anslag.Simulator.Faults;

/// <summary>A network's armed faults, oldest first; each call takes the first that strikes it.</summary>
internal abstract class FaultLine(HeldCalls held)
{
    private readonly Lock _turn = new();
    private readonly List<Fault> _armed = [];

    /// <summary>The network, as the addresses of the control surface name it.</summary>
    public abstract string Network { get; }

    /// <summary>The calls that a fault can be armed for, by the network's own names.</summary>
    public abstract IReadOnlyList<string> Calls { get; }

    /// <summary>The pages or accounts that a fault can be armed on.</summary>
    public abstract IReadOnlyList<FaultPlace> Places { get; }

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

    /// <summary>The refusal that the network's protocol has for a fault that is told to the caller.</summary>
    public abstract Exception Refusal(Fault fault, string call, string? page);

    public Trouble Take(string call, string? page) => new(TakeFault(call, page, isCut: false), this, held, call, page);

    /// <summary>Lets a request be cut while it is read; asked before anything of its body is.</summary>
    public void Cut(HttpRequest request, string call, string? page)
    {
        if (TakeFault(call, page, isCut: true) is { } fault)
            request.Body = new CutBody(request.Body, fault.Bytes);
    }

    private Fault? TakeFault(string call, string? page, bool isCut)
    {
        lock (_turn)
        {
            var place = _armed.FindIndex(fault => fault.Kind == FaultKind.CutUpload == isCut && fault.Strikes(call, page));
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

/// <summary>A page or an account that a fault can be armed on.</summary>
internal sealed record FaultPlace(string Id, string Name);
