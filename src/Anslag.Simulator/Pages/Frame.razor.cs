using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Pages;

/// <summary>The frame of every page: the band that says what this is, the content, the way back.</summary>
public sealed partial class Frame : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What the band says; the simulator's own words when nothing is given.</summary>
    [Parameter]
    public string? Band { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
