using System.Globalization;
using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Channels.ShowAccount;

/// <summary>An account: how it is, what a person should do, and its entry in the register.</summary>
public sealed partial class AccountPage
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string IdText { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "problem")]
    private string? Problem { get; set; }

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private IOrganisationDirectory Directory { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private AccountView? View { get; set; }

    private bool MayRun { get; set; }

    private bool CanOpenForReal { get; set; }

    private Dictionary<PersonId, string> People { get; set; } = [];

    private Dictionary<UnitId, string> Units { get; set; } = [];

    private string Here => $"/desk/accounts/{IdText}";

    private string Connect => $"/desk/connect/{View!.Network.Key}?account={View.Account.Id}";

    private (Tone Tone, string Key) Word => View!.Word(Time.GetUtcNow());

    private string Lost => When(View?.SignIn?.LostAt);

    protected override async Task OnInitializedAsync()
    {
        var by = Http.Actor();
        View = await Views.FindAsync(by.Organisation, Id.Parse<AccountId>(IdText), Http.RequestAborted);
        if (View is not { } view)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        MayRun = await Rights.MayRunAsync(by, view.Account.UnitId, Http.RequestAborted);
        CanOpenForReal = view is { Network.IsOwnSite: true, Account: { IsTrial: true, ClosedAt: null } }
            && await Rights.HasAsync(by, Role.Administrator, view.Account.UnitId, Http.RequestAborted);
        People = (await Directory.PeopleAsync(by.Organisation, Http.RequestAborted)).ToDictionary(person => person.Id, person => person.Name);
        Units = (await Directory.UnitsAsync(by.Organisation, Http.RequestAborted)).ToDictionary(unit => unit.Id, unit => unit.Name);
    }

    private IEnumerable<(string Label, string? Value)> Entry(Account account) =>
    [
        ("Unit", Units.GetValueOrDefault(account.UnitId)),
        ("Owner", Name(account.Owner)),
        ("Deputy", Name(account.Deputy)),
        ("Purpose", account.Purpose),
        ("Audience", account.Audience),
        ("HouseRules", account.HouseRules),
        ("AnswerTarget", account.AnswerTarget),
        ("ExitPlan", account.ExitPlan),
        ("Decision", account.Decision),
        ("BasicsChecked", account.BasicsCheckedOn?.InWords(withYear: true)),
        ("Opened", By(account.OpenedAt, account.OpenedBy)),
        ("Described", By(account.DescribedAt, account.DescribedBy)),
        .. account.ClosedAt is null ? [] : new[] { ("Closed", (string?)By(account.ClosedAt, account.ClosedBy)) },
    ];

    private string? By(DateTimeOffset? at, PersonId? person) =>
        at is null ? null : person is null ? When(at) : Texts["By", When(at), Name(person)];

    private string Name(PersonId? person) => person is { } known ? People.GetValueOrDefault(known, string.Empty) : string.Empty;

    private string When(DateTimeOffset? at) => at?.InWords(Time.GetUtcNow()) ?? Texts["Never"];

    private string AgeInDays(AccountSignIn signIn) => ((int)(Time.GetUtcNow() - signIn.GivenAt).TotalDays).ToString(CultureInfo.CurrentCulture);

    private string Limit(AccountHealth? health) => health is { LimitUsed: { } used }
        ? Texts["LimitUsed", used, When(health.LimitSeenAt)]
        : Texts["LimitUnknown"];

    private string Right(string right) => Texts[$"Right.{right}"] is { ResourceNotFound: false } words ? words : right;
}
