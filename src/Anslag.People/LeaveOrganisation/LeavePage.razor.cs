using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.ShowPerson;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.LeaveOrganisation;

/// <summary>Asks once more, and shows what will be left without anybody.</summary>
public sealed partial class LeavePage(LeaveOrganisation leave, PersonCards cards, RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string PersonIdText { get; set; } = string.Empty;

    private FormProblems Problems { get; } = new(rules);

    private PersonCard? Card { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Card = Id.Parse<PersonId>(PersonIdText) is { } id ? await cards.FindAsync(Http.Actor().Organisation, id, Http.RequestAborted) : null;
        if (Card is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task LeaveAsync()
    {
        var person = Card!.Person.Id;
        if (await Problems.TryAsync(() => leave.HandleAsync(person, Texts["Reason"], Http.Actor(), Http.RequestAborted)))
            navigation.NavigateTo($"/desk/people/{person}");
    }
}
