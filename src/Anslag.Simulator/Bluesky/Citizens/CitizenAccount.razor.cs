using Anslag.Simulator.Bluesky.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary><c>/bluesky/{handle}</c>: an account's posts, newest first.</summary>
public sealed partial class CitizenAccount : ComponentBase
{
    [Parameter, EditorRequired]
    public required Account Account { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ShownPost> Posts { get; set; }
}
