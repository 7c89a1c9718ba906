using System.Globalization;
using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ApprovePost;

/// <summary>Where another person reads and decides.</summary>
public sealed partial class ApprovalPanel(ApprovePost approve, SchedulePost.SchedulePost schedule, ReturnPost.ReturnPost sendBack, PostForm form)
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Reason { get; set; } = string.Empty;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private bool GoesAtOnce => !(Sight.Post.Content.PlannedAt > Sight.Now);

    private async Task ActAsync()
    {
        var fields = Http.Request.Form;
        Reason = fields["Form.Reason"].ToString();
        var edition = int.TryParse(fields["Form.Edition"], CultureInfo.InvariantCulture, out var read) ? read : 0;
        Problems = await form.ActAsync(() => DecideAsync(fields["Form.Act"].ToString(), edition, Http.Actor()), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
    }

    private async Task DecideAsync(string act, int edition, Actor by)
    {
        if (act == "return")
        {
            await sendBack.HandleAsync(Sight.Post.Id, Reason, by, Http.RequestAborted);
            return;
        }
        await approve.HandleAsync(Sight.Post.Id, edition, by, Http.RequestAborted);
        if (act == "publish")
            await schedule.HandleAsync(Sight.Post.Id, by, Http.RequestAborted);
    }
}
