using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.ShowPerson;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.TakeBackRole;

/// <summary>Takes a role back, with the reason.</summary>
public sealed partial class TakeBackPage(TakeBackRole takeBack, PersonCards cards, RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string PersonIdText { get; set; } = string.Empty;

    [Parameter]
    public string GrantText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    private FormProblems Problems { get; } = new(rules);

    private PersonCard? Card { get; set; }

    private HeldRole? Held { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        Card = Id.Parse<PersonId>(PersonIdText) is { } id ? await cards.FindAsync(Http.Actor().Organisation, id, Http.RequestAborted) : null;
        Held = Card?.Roles.FirstOrDefault(held => held.Grant.ToString() == GrantText);
        if (Held is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task TakeBackAsync()
    {
        if (await Problems.TryAsync(() => takeBack.HandleAsync(Held!.Grant, Form!.Reason, Http.Actor(), Http.RequestAborted)))
            navigation.NavigateTo($"/desk/people/{PersonIdText}");
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Reason { get; set; }
    }
}
