using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.CloseAccount;

/// <summary>Closes an account.</summary>
public sealed partial class CloseAccountPage(RuleTexts rules, NavigationManager navigation)
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
    private CloseAccount CloseAccount { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private AccountView? View { get; set; }

    private string Above => View is null ? "/desk/accounts" : $"/desk/accounts/{View.Account.Id}";

    protected override async Task OnInitializedAsync()
    {
        View = await Views.FindAsync(Http.Actor().Organisation, Id.Parse<AccountId>(IdText), Http.RequestAborted);
        Form ??= new FormFields { ExitPlan = View?.Account.ExitPlan };
        if (View is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task CloseAsync()
    {
        if (await Problems.TryAsync(() => CloseAccount.HandleAsync(View!.Account.Id, Form!.ExitPlan ?? string.Empty, Http.Actor(), Http.RequestAborted)))
            navigation.NavigateTo(Above);
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? ExitPlan { get; set; }
    }
}
