using Anslag.Channels.Accounts;
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

    private IReadOnlyDictionary<Kernel.Ids.UnitId, string> Units { get; set; } = new Dictionary<Kernel.Ids.UnitId, string>();

    private DateTimeOffset Now => Time.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        var organisation = Http.Actor().Organisation;
        Accounts = await Views.AllAsync(organisation, Http.RequestAborted);
        Units = (await Directory.UnitsAsync(organisation, Http.RequestAborted)).ToDictionary(unit => unit.Id, unit => unit.Name);
    }

    private string Detail(AccountView view) => view.Waiting == 0
        ? Units.GetValueOrDefault(view.Account.UnitId, string.Empty)
        : Texts["Waiting", Units.GetValueOrDefault(view.Account.UnitId, string.Empty), view.Waiting];
}
