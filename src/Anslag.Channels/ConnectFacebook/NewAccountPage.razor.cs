using Anslag.Channels.Facebook;
using Anslag.Channels.HearFacebook;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>Which accounts can be connected, and what the organisation has to arrange for those that cannot.</summary>
public sealed partial class NewAccountPage
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "problem")]
    private string? Problem { get; set; }

    [Inject]
    private FacebookApps Apps { get; set; } = null!;

    private string Hook => $"{Http.Request.Scheme}://{Http.Request.Host}{HearFacebookEndpoint.Way}";

    private string Callback => $"{Http.Request.Scheme}://{Http.Request.Host}/desk/connect/facebook/callback";
}
