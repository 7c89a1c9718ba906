using Anslag.People.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.Me;

/// <summary>Every browser that is signed in.</summary>
public sealed partial class MySessions(SignOutEverywhere signOut, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private async Task SignOutAsync()
    {
        await signOut.HandleAsync(Http.Actor(), Http.RequestAborted);
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
        navigation.NavigateTo("/sign-in");
    }
}
