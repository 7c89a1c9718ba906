using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Pages;
using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Facebook.Citizens;

/// <summary>One comment: who, when, what; a citizen replies, and changes or deletes their own.</summary>
public sealed partial class CommentSheet : ComponentBase
{
    [Parameter, EditorRequired]
    public required Comment Comment { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string To(string act) => Language.Link(Http.Request, $"/facebook/comments/{Comment.Id}{act}");
}
