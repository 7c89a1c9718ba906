using Anslag.Kernel.Media;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.AddVideo;

/// <summary>Where a video is chosen: a page of its own, for the file is sent by itself and the text is saved already.</summary>
public sealed partial class AddVideoPage(ReadPost.ReadPost read, MediaOptions options, VideoRefusals refusals, NavigationManager navigation)
{
    /// <summary>The post's id in the address.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    /// <summary>Why the video before was refused, sealed.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    public string? Refused { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    private string? Refusal { get; set; }

    private long Most => options.MostVideoBytes.AsMegabytes();

    private IReadOnlyList<Design.Problem> Problems => Refusal is null ? [] : [new Design.Problem(Refusal, "Form.Video")];

    protected override async Task OnInitializedAsync()
    {
        if (Kernel.Ids.Id.Parse<PostId>(Id) is { } id)
            Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted);
        if (Sight is not { Post.Stage: Stage.Draft, MayWrite: true })
            navigation.NavigateTo($"/desk/posts/{Uri.EscapeDataString(Id)}");
        Refusal = refusals.Open(Refused);
    }
}
