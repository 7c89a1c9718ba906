using Anslag.Channels.Stops;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.StopPlannedPosts;

/// <summary>Stops every planned post, and lifts the stop.</summary>
public sealed partial class StopPage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private StopViews Views { get; set; } = null!;

    [Inject]
    private StopPlannedPosts StopPlannedPosts { get; set; } = null!;

    [Inject]
    private LiftStop.LiftStop LiftStop { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private IOrganisationDirectory Directory { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private StopView View { get; set; } = new(Current: null, [], [], []);

    private Dictionary<PersonId, string> People { get; set; } = [];

    private bool MayStop { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        var by = Http.Actor();
        View = await Views.ReadAsync(by.Organisation, Http.RequestAborted);
        MayStop = await Rights.MayStopAsync(by, Http.RequestAborted);
        People = (await Directory.PeopleAsync(by.Organisation, Http.RequestAborted)).ToDictionary(person => person.Id, person => person.Name);
    }

    private Task StopAsync() => DoAsync(() => StopPlannedPosts.HandleAsync(Form!.Why ?? string.Empty, Http.Actor(), Http.RequestAborted));

    private Task LiftAsync() => DoAsync(() => LiftStop.HandleAsync(Http.Actor(), Http.RequestAborted));

    private async Task DoAsync(Func<Task> act)
    {
        if (await Problems.TryAsync(act))
            navigation.NavigateTo("/desk/stop");
    }

    private string When(DateTimeOffset? at) => at?.InWords(Time.GetUtcNow()) ?? string.Empty;

    private string Name(PersonId? person) => person is { } known ? People.GetValueOrDefault(known, string.Empty) : string.Empty;

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Why { get; set; }
    }
}
