using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ReschedulePost;

/// <summary>A post that waits for its time: move it, or take it back.</summary>
public sealed partial class SchedulePanel(ReschedulePost reschedule, WithdrawPost.WithdrawPost withdraw, PostForm form)
{
    private Dictionary<string, string> typed = [];

    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    protected override void OnInitialized()
    {
        var content = Sight.Post.Content;
        typed = new()
        {
            ["PublishDate"] = SwedishTime.DateField(content.PlannedAt!.Value),
            ["PublishTime"] = SwedishTime.TimeField(content.PlannedAt!.Value),
            ["UntilDate"] = content.ValidUntil is { } day ? SwedishTime.DateField(day) : string.Empty,
            ["UntilTime"] = content.ValidUntil is { } time ? SwedishTime.TimeField(time) : string.Empty,
        };
    }

    private string Typed(string field) => typed[field];

    private string? ErrorOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Text;

    private async Task ActAsync()
    {
        var fields = Http.Request.Form;
        typed = typed.Keys.ToDictionary(name => name, name => fields[$"Form.{name}"].ToString());
        Problems = await form.ActAsync(() => DecideAsync(fields["Form.Act"].ToString(), Http.Actor()), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
    }

    private Task DecideAsync(string act, Actor by) => act == "withdraw"
        ? withdraw.HandleAsync(Sight.Post.Id, by, Http.RequestAborted)
        : reschedule.HandleAsync(Sight.Post.Id, Required("PublishDate", "PublishTime"), Optional("UntilDate", "UntilTime"), by, Http.RequestAborted);

    private DateTimeOffset Required(string date, string time) =>
        SwedishTime.Parse(typed[date], typed[time]) ?? throw new BrokenRule(PostRules.TimeIsATime) { Field = $"Form.{date}" };

    private DateTimeOffset? Optional(string date, string time) => typed[date].Length == 0 && typed[time].Length == 0 ? null : Required(date, time);
}
