using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>The pages that Facebook offered: one is chosen and described.</summary>
public sealed partial class ChoosePage(RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public Guid OfferId { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private ConnectFacebook Connect { get; set; } = null!;

    [Inject]
    private PersonChoices Choices { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private bool IsTrial { get; set; }

    private IReadOnlyList<string> MissingRights { get; set; } = [];

    private IReadOnlyList<Choice> Pages { get; set; } = [];

    private IReadOnlyList<Choice> Units { get; set; } = [];

    private IReadOnlyList<Choice> People { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var by = Http.Actor();
        if (await Connect.FindAsync(OfferId, by, Http.RequestAborted) is var (offer, pages))
        {
            IsTrial = offer.IsTrial;
            MissingRights = offer.MissingRights.Split(',', StringSplitOptions.RemoveEmptyEntries);
            Pages = [.. pages.Select(page => new Choice(page.Id, page.Name))];
        }
        Units = await Choices.UnitsAsync(by.Organisation, Http.RequestAborted);
        People = await Choices.PeopleAsync(by.Organisation, Texts["Nobody"], Http.RequestAborted);
        Form ??= new FormFields
        {
            Page = Pages is [var only] ? only.Value : null,
            Owner = by.Person?.ToString(),
            AnswerTarget = Texts["AnswerTarget"],
        };
    }

    private async Task ChooseAsync()
    {
        AccountId account = default;
        var name = Pages.FirstOrDefault(page => page.Value == Form!.Page)?.Text;
        var isDone = await Problems.TryAsync(async () =>
            account = await Connect.ChooseAsync(OfferId, Form!.Page ?? string.Empty, Form.Read() with { Name = name ?? string.Empty }, Http.Actor(), Http.RequestAborted));
        if (isDone)
            navigation.NavigateTo($"/desk/accounts/{account}");
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields : AccountFields
    {
        public string? Page { get; set; }
    }
}
