using Anslag.Channels.Contracts;
using Anslag.People.Contracts;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.TakeDownPost;

/// <summary>Asks once, says what happens on which channel, and takes down.</summary>
public sealed partial class TakeDownPage(ReadPost.ReadPost read, TakeDownPost takeDown, PostForm form, NavigationManager navigation)
{
    /// <summary>The post's id in the address.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostSight? Sight { get; set; }

    private string Reason { get; set; } = string.Empty;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private IEnumerable<(AccountEntry Account, string Where)> Channels =>
        from account in Sight!.Accounts
        where Sight.Post.Versions.Any(version => version.Account == account.Id)
        select (account, Sight.Latest(account.Id, DeliveryKind.Post) switch
        {
            { State: DeliveryState.Live, Gone: false } => "IsOut",
            { State: DeliveryState.Sending or DeliveryState.Uncertain } => "MayBeOut",
            _ => "IsNotOut",
        });

    protected override async Task OnInitializedAsync()
    {
        if (Kernel.Ids.Id.Parse<PostId>(Id) is { } id)
            Sight = await read.HandleAsync(id, Http.Actor(), Http.RequestAborted);
        if (Sight is not { Post.Stage: Stage.Released, IsApprover: true })
            navigation.NavigateTo($"/desk/posts/{Uri.EscapeDataString(Id)}");
    }

    private async Task TakeDownAsync()
    {
        Reason = Http.Request.Form["Form.Reason"].ToString();
        Problems = await form.ActAsync(
            () => takeDown.HandleAsync(Sight!.Post.Id, Reason, Http.Actor(), Http.RequestAborted), $"/desk/posts/{Sight!.Post.Id}", Http.RequestAborted);
    }
}
