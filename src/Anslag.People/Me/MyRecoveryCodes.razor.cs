using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Me;

/// <summary>The recovery codes.</summary>
public sealed partial class MyRecoveryCodes(RenewRecoveryCodes renew)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter, EditorRequired]
    public required MyDetails Details { get; set; }

    private IReadOnlyList<string>? Codes { get; set; }

    private async Task RenewAsync() => Codes = await renew.HandleAsync(Http.Actor(), Http.RequestAborted);
}
