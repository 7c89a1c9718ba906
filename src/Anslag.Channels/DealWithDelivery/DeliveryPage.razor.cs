using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.DealWithDelivery;

/// <summary>A delivery: how it stands, what was attempted, and what a person can do.</summary>
public sealed partial class DeliveryPage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string IdText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private DeliveryViews Views { get; set; } = null!;

    [Inject]
    private DealWithDelivery Deal { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private DeliveryView? View { get; set; }

    private DeliveryId Id => View!.Delivery.DeliveryId;

    /// <summary>Posts have a page of their own; the source says which.</summary>
    private string? SourceHref => View?.Delivery.Source is ['p', 'o', 's', 't', '/', .. var post] ? $"/desk/posts/{post}" : null;

    private bool IsSettledByPerson => View?.Delivery is { State: DeliveryState.Uncertain, DueAt: null };

    private bool HasStopped => View?.Delivery.State is DeliveryState.Failed or DeliveryState.Held or DeliveryState.Expired;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        View = await Views.FindAsync(Http.Actor().Organisation, Kernel.Ids.Id.Parse<DeliveryId>(IdText), Http.RequestAborted);
        if (View is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Task ConfirmLiveAsync() => DoAsync(() => Deal.ConfirmLiveAsync(Id, Form!.Address, Http.Actor(), Http.RequestAborted));

    private Task SendAgainAsync() => DoAsync(() => Deal.SendAgainAsync(Id, Http.Actor(), Http.RequestAborted));

    private Task SendWithoutLinkAsync() => DoAsync(() => Deal.SendWithoutLinkAsync(Id, Http.Actor(), Http.RequestAborted));

    private Task LeaveAsync() => DoAsync(() => Deal.LeaveAsync(Id, Http.Actor(), Http.RequestAborted));

    private async Task DoAsync(Func<Task> act)
    {
        if (await Problems.TryAsync(act))
            navigation.NavigateTo($"/desk/deliveries/{IdText}");
    }

    private string When(DateTimeOffset at) => at.InWords(Time.GetUtcNow());

    private string Outcome(Attempt attempt) => Texts[$"Outcome.{attempt.Outcome ?? "Interrupted"}"];

    /// <summary>What the forms send.</summary>
    public sealed class FormFields
    {
        public string? Address { get; set; }
    }
}
