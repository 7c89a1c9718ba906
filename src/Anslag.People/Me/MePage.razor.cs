using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>My details and my ways to sign in.</summary>
public sealed partial class MePage(MyAccount account)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private MyDetails Details { get; set; } = null!;

    protected override async Task OnInitializedAsync() => Details = await account.ReadAsync(Http.Actor(), Http.RequestAborted);
}
