using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Faults;

/// <summary>A network's faults on the control page: those that are armed, and a form that arms one.</summary>
public sealed partial class FaultPanel : ComponentBase
{
    /// <summary>The network, as the addresses of the control surface name it.</summary>
    [Parameter, EditorRequired]
    public required string Network { get; set; }

    private FaultLine Faults => Lines.Single(line => line.Network == Network);

    private string Id(string name) => $"{Network}-{name}";
}
