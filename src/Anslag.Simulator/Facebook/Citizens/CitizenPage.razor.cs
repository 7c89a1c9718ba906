using System.Collections.Immutable;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary><c>/facebook/{page}</c>: a page's live posts, newest first.</summary>
public sealed partial class CitizenPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Post> Posts { get; set; }

    /// <summary>What citizens have posted on the page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Post> Visitors { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableDictionary<string, Photo> Photos { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
