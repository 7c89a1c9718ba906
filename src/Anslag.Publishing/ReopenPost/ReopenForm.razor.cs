using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ReopenPost;

/// <summary>Takes a post back to draft; what that costs is said beside the button.</summary>
public sealed partial class ReopenForm(ReopenPost reopen, PostForm form)
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    /// <summary>Whether an approval goes with it.</summary>
    [Parameter, EditorRequired]
    public bool IsApproved { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private async Task ReopenAsync() => Problems = await form.ActAsync(
        () => reopen.HandleAsync(Sight.Post.Id, Http.Actor(), Http.RequestAborted), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
}
