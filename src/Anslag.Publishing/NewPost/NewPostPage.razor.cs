using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.NewPost;

/// <summary>An empty composer. Its address carries the new post's id, so that a page loaded again after the first words opens what was saved.</summary>
public sealed partial class NewPostPage(ReadPost.ReadPost read, NavigationManager navigation, TimeProvider time)
{
    /// <summary>The id that the post will have.</summary>
    [SupplyParameterFromQuery(Name = "id")]
    public string? NewId { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    private bool MayNot { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Id.Parse<PostId>(NewId) is not { } id)
        {
            navigation.NavigateTo($"/desk/posts/new?id={Id.New<PostId>(time.GetUtcNow())}");
            return;
        }
        if (HttpMethods.IsGet(Http.Request.Method) && await read.HandleAsync(id, Http.Actor(), Http.RequestAborted) is not null)
        {
            navigation.NavigateTo($"/desk/posts/{id}");
            return;
        }
        Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted) ?? await read.BlankAsync(id, Http.Actor(), Http.RequestAborted);
        MayNot = Sight is null;
    }
}
