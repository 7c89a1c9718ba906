using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>The comments under a post, each with its replies, and what a citizen can do.</summary>
public sealed partial class CommentThread : ComponentBase
{
    [Parameter, EditorRequired]
    public required Post Post { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Comment> Comments { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IEnumerable<Comment> Seen => Comments.Where(comment => !comment.IsHidden);

    private int Hidden => Comments.Count(comment => comment.IsHidden);
}
