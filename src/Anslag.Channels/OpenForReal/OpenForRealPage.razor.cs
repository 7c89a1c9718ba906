using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.OpenForReal;

/// <summary>Opens the own website for real.</summary>
public sealed partial class OpenForRealPage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string IdText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private PersonChoices Choices { get; set; } = null!;

    [Inject]
    private OpenForReal OpenForReal { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private AccountView? View { get; set; }

    private IReadOnlyList<Choice> People { get; set; } = [];

    private string Above => View is null ? "/desk/accounts" : $"/desk/accounts/{View.Account.Id}";

    protected override async Task OnInitializedAsync()
    {
        var organisation = Http.Actor().Organisation;
        View = await Views.FindAsync(organisation, Id.Parse<AccountId>(IdText), Http.RequestAborted);
        if (View is not { } view)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        Form ??= new FormFields { Owner = view.Account.Owner?.ToString(), Deputy = view.Account.Deputy?.ToString() };
        People = await Choices.PeopleAsync(organisation, Texts["Nobody"], Http.RequestAborted);
    }

    private async Task OpenAsync()
    {
        var (owner, deputy) = (Id.Parse<PersonId>(Form!.Owner), Id.Parse<PersonId>(Form.Deputy));
        if (await Problems.TryAsync(() => OpenForReal.HandleAsync(View!.Account.Id, owner, deputy, Http.Actor(), Http.RequestAborted)))
            navigation.NavigateTo(Above);
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Owner { get; set; }

        public string? Deputy { get; set; }
    }
}
