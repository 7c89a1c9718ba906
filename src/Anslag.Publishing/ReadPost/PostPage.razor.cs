using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ReadPost;

/// <summary>A post: written while it is a draft, read from then on.</summary>
public sealed partial class PostPage(ReadPost read)
{
    /// <summary>The post's id in the address.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Kernel.Ids.Id.Parse<PostId>(Id) is { } id)
            Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted);
        if (Sight is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
