using Anslag.Channels.Accounts;
using Anslag.Channels.Bluesky;
using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.ConnectBluesky;

/// <summary>An account on Bluesky is connected, opened for trial, or signed in to again.</summary>
public sealed partial class ConnectPage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    /// <summary>The account that is signed in to again.</summary>
    [SupplyParameterFromQuery(Name = "account")]
    private string? AccountText { get; set; }

    [SupplyParameterFromQuery(Name = "trial")]
    private string? TrialText { get; set; }

    [Inject]
    private ConnectBluesky Connect { get; set; } = null!;

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private PersonChoices Choices { get; set; } = null!;

    [Inject]
    private IOrganisationDirectory Directory { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private AccountView? Known { get; set; }

    private IReadOnlyList<Choice> Units { get; set; } = [];

    private IReadOnlyList<Choice> People { get; set; } = [];

    private bool IsTrial => Known?.Account.IsTrial ?? TrialText is "true";

    /// <summary>A new trial account is opened by itself; only one that is there already has a password to give.</summary>
    private bool AsksPassword => Known is not null || !IsTrial;

    private string Title => Known is { } known ? Texts["Again", known.Account.Name] : Texts[IsTrial ? "TrialTitle" : "Title"];

    private string Above => Known is null ? "/desk/accounts/new" : $"/desk/accounts/{Known.Account.Id}";

    protected override async Task OnInitializedAsync()
    {
        var by = Http.Actor();
        if (AccountText is not null)
        {
            Known = await Views.FindAsync(by.Organisation, Id.Parse<AccountId>(AccountText), Http.RequestAborted);
            if (Known is not { Account: { ClosedAt: null, Network: BlueskyNetwork.Key } })
                navigation.NavigateTo("/desk/accounts");
        }
        Units = await Choices.UnitsAsync(by.Organisation, Http.RequestAborted);
        People = await Choices.PeopleAsync(by.Organisation, Texts["Nobody"], Http.RequestAborted);
        Form ??= new FormFields { Owner = by.Person?.ToString(), AnswerTarget = Texts["AnswerTarget"] };
    }

    private async Task ConnectAsync()
    {
        var account = Known?.Account.Id ?? default;
        if (await Problems.TryAsync(async () => account = await HandleAsync(account)))
            navigation.NavigateTo($"/desk/accounts/{account}");
    }

    private async Task<AccountId> HandleAsync(AccountId known)
    {
        var by = Http.Actor();
        if (Known is not null)
        {
            await Connect.SignInAgainAsync(known, Form!.Password, by, Http.RequestAborted);
            return known;
        }
        if (!IsTrial)
            return await Connect.ConnectAsync(Form!.Handle, Form.Password, Form.Read(), by, Http.RequestAborted);
        var organisation = await Directory.OrganisationAsync(by.Organisation, Http.RequestAborted);
        return await Connect.OpenTrialAsync(Form!.Read() with { Name = organisation.Name }, by, Http.RequestAborted);
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields : AccountFields
    {
        public string? Handle { get; set; }

        public string? Password { get; set; }
    }
}
