using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.SchedulePost;

/// <summary>Lets an approved post go.</summary>
public sealed partial class ReleasePanel(SchedulePost schedule, PostForm form)
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private bool GoesAtOnce => !(Sight.Post.Content.PlannedAt > Sight.Now);

    private async Task ReleaseAsync() => Problems = await form.ActAsync(
        () => schedule.HandleAsync(Sight.Post.Id, Http.Actor(), Http.RequestAborted), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
}
