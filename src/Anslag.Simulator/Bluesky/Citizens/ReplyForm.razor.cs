using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>A form by which a resident who may answers a post.</summary>
public sealed partial class ReplyForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required ShownPost Post { get; set; }

    [Parameter]
    public string? Problem { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
