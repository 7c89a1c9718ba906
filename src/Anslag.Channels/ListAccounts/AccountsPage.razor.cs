using Anslag.Channels.Accounts;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.ListAccounts;

/// <summary>The account register.</summary>
public sealed partial class AccountsPage
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private IOrganisationDirectory Directory { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private IReadOnlyList<AccountView> Accounts { get; set; } = [];

    private IReadOnlyDictionary<UnitId, string> Units { get; set; } = new Dictionary<UnitId, string>();

    private IReadOnlyDictionary<PersonId, string> People { get; set; } = new Dictionary<PersonId, string>();

    private DateTimeOffset Now => Time.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        var organisation = Http.Actor().Organisation;
        Accounts = await Views.AllAsync(organisation, Http.RequestAborted);
        Units = (await Directory.UnitsAsync(organisation, Http.RequestAborted)).ToDictionary(unit => unit.Id, unit => unit.Name);
        People = (await Directory.PeopleAsync(organisation, Http.RequestAborted)).ToDictionary(person => person.Id, person => person.Name);
    }

    private string Detail(AccountView view)
    {
        var unit = Units.GetValueOrDefault(view.Account.UnitId, string.Empty);
        IEnumerable<string?> known =
        [
            unit == view.Account.Name ? null : unit,
            view.Account.Owner is { } owner ? Texts["Owner", People.GetValueOrDefault(owner, "–")].Value : Texts["NoOwner"].Value,
            view.Waiting == 0 ? null : Texts["Waiting", view.Waiting].Value,
        ];
        return string.Join(" · ", known.Where(word => !string.IsNullOrEmpty(word)));
    }
}
