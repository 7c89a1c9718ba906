using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Pages;

/// <summary><c>/</c>: the simulated networks and the pages on them.</summary>
public sealed partial class FrontPage : ComponentBase
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
