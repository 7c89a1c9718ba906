using System.Collections.Immutable;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>One post: when, whether it was changed, what it says, its pictures and its link.</summary>
public sealed partial class PostSheet : ComponentBase
{
    [Parameter, EditorRequired]
    public required Post Post { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableDictionary<string, Photo> Photos { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private DateTimeOffset Published => Post.PublishAt ?? Post.Created;
}
