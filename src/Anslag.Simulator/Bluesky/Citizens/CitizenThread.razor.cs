using Anslag.Simulator.Bluesky.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary><c>/bluesky/{handle}/posts/{rkey}</c>: one post at its own address, its answers, and a form to answer it.</summary>
public sealed partial class CitizenThread : ComponentBase
{
    [Parameter, EditorRequired]
    public required Account Account { get; set; }

    [Parameter, EditorRequired]
    public required ShownPost Post { get; set; }

    /// <summary>Why an answer was not taken, in the reader's language.</summary>
    [Parameter]
    public string? Problem { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
