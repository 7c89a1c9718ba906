using System.Collections.Immutable;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary><c>/facebook/{page}/posts/{number}</c>: one post at its own address.</summary>
public sealed partial class CitizenPost : ComponentBase
{
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    [Parameter, EditorRequired]
    public required Post Post { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableDictionary<string, Photo> Photos { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Comment> Comments { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
