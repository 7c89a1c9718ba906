using Anslag.Kernel.Actors;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Steps;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ApproveCorrection;

/// <summary>A correction that waits: another person approves it or sends it back.</summary>
public sealed partial class CorrectionPanel(ApproveCorrection decide, PostForm form)
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    /// <summary>The correction.</summary>
    [Parameter, EditorRequired]
    public Correction Correction { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Reason { get; set; } = string.Empty;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private bool IsOwn => Correction.By == Sight.Reader;

    /// <summary>The pictures that the correction describes anew or takes away.</summary>
    private IEnumerable<(PostPicture Before, PictureDraft? After)> Changed => Correction.Pictures is null
        ? []
        : from before in Sight.Post.Pictures
          let after = Correction.Pictures.FirstOrDefault(kept => kept.Media == before.Media)
          where after is null || after.AltText != before.AltText || after.IsDecoration != before.IsDecoration
          select (before, after);

    private async Task ActAsync()
    {
        var fields = Http.Request.Form;
        Reason = fields["Form.Reason"].ToString();
        Problems = await form.ActAsync(() => DecideAsync(fields["Form.Act"].ToString(), Http.Actor()), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
    }

    private Task DecideAsync(string act, Actor by) => act switch
    {
        "alone" => decide.AloneAsync(Sight.Post.Id, Reason, by, Http.RequestAborted),
        "return" => decide.ReturnAsync(Sight.Post.Id, Reason, by, Http.RequestAborted),
        _ => decide.HandleAsync(Sight.Post.Id, by, Http.RequestAborted),
    };
}
