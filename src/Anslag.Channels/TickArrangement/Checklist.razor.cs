using Anslag.Channels.Accounts;
using Anslag.Channels.Arrangements;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.TickArrangement;

/// <summary>What the organisation itself must arrange with the network before anything real is published: what is done, and by whom.</summary>
public sealed partial class Checklist(NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    /// <summary>Whether the reader may tick.</summary>
    [Parameter, EditorRequired]
    public bool MayRun { get; set; }

    /// <summary>The names of people.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<PersonId, string> People { get; set; } = null!;

    /// <summary>The account.</summary>
    [Parameter, EditorRequired]
    public Guid Account { get; set; }

    [SupplyParameterFromForm]
    private FormFields? Form { get; set; }

    [Inject]
    private TickArrangement Tick { get; set; } = null!;

    [Inject]
    private AccountViews Views { get; set; } = null!;

    [Inject]
    private Database Database { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private AccountView? View { get; set; }

    private IReadOnlyList<string> Codes => View?.Network.Arrangements ?? [];

    private Dictionary<string, Arrangement> Done { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var organisation = Http.Actor().Organisation;
        await using var db = Database.For(organisation);
        Done = await db.Set<Arrangement>().AsNoTracking().Where(done => done.AccountId == new AccountId(Account))
            .ToDictionaryAsync(done => done.Code, Http.RequestAborted);
        View = await Views.FindAsync(organisation, new AccountId(Account), Http.RequestAborted);
    }

    private async Task TickAsync(string code)
    {
        await Tick.HandleAsync(new AccountId(Account), code, Form is { IsDone: true }, Http.Actor(), Http.RequestAborted);
        navigation.NavigateTo($"/desk/accounts/{Account}#checklist");
    }

    private string DoneBy(Arrangement done) =>
        Texts["DoneBy", done.DoneAt.InWords(Time.GetUtcNow()), People.GetValueOrDefault(done.DoneBy, string.Empty)];

    /// <summary>What a form sends.</summary>
    public sealed class FormFields
    {
        public bool IsDone { get; set; }
    }
}
