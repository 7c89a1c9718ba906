using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ReviewAfterwards;

/// <summary>Where another person looks afterwards at what one person approved alone.</summary>
public sealed partial class ReviewPanel(ReviewAfterwards review, PostForm form)
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Note { get; set; } = string.Empty;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private bool MayReview => Sight.IsApprover && Sight.Post.AwaitingReview().All(alone => alone.By != Sight.Reader);

    private async Task ReviewAsync()
    {
        Note = Http.Request.Form["Form.Note"].ToString();
        Problems = await form.ActAsync(
            () => review.HandleAsync(Sight.Post.Id, Note, Http.Actor(), Http.RequestAborted), $"/desk/posts/{Sight.Post.Id}", Http.RequestAborted);
    }
}
