using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.EditAccount;

/// <summary>The entry of an account, to be changed.</summary>
public sealed partial class EditAccountPage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string IdText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public AccountFields? Form { get; set; }

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private PersonChoices Choices { get; set; } = null!;

    [Inject]
    private EditAccount EditAccount { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private AccountView? View { get; set; }

    private IReadOnlyList<Choice> Units { get; set; } = [];

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
        Form ??= AccountFields.Of(view.Account.Description());
        Units = await Choices.UnitsAsync(organisation, Http.RequestAborted);
        People = await Choices.PeopleAsync(organisation, Texts["Nobody"], Http.RequestAborted);
    }

    private async Task SaveAsync()
    {
        if (await Problems.TryAsync(() => EditAccount.HandleAsync(View!.Account.Id, Form!.Read(), Http.Actor(), Http.RequestAborted)))
            navigation.NavigateTo(Above);
    }
}
