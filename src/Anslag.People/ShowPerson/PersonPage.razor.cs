using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.ShowPerson;

/// <summary>A person: roles, sign-in, leaving.</summary>
public sealed partial class PersonPage(PersonCards cards, UnitChoices units, IRights rights, RuleTexts rules, TimeProvider time)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string PersonIdText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private GiveRole.GiveRole GiveRole { get; set; } = null!;

    [Inject]
    private ResetSignIn.ResetSignIn ResetSignIn { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private PersonCard? Card { get; set; }

    private bool MayChange { get; set; }

    private string? Link { get; set; }

    private IReadOnlyList<Choice> Units { get; set; } = [];

    private IReadOnlyList<Choice> RoleChoices => [.. Enum.GetNames<Role>().Select(role => new Choice(role, RoleNames[role]))];

    private DateTimeOffset Now { get; } = time.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        var by = Http.Actor();
        MayChange = await rights.HasAsync(by, Role.Administrator, unit: null, Http.RequestAborted);
        Units = await units.AllAsync(by.Organisation, Http.RequestAborted);
        await ReadAsync();
        if (Card is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task ReadAsync() =>
        Card = Id.Parse<PersonId>(PersonIdText) is { } id ? await cards.FindAsync(Http.Actor().Organisation, id, Http.RequestAborted) : null;

    private Task GiveAsync() => DoAsync(() => GiveRole.HandleAsync(
        Card!.Person.Id,
        Enum.TryParse<Role>(Form!.Role, out var role) ? role : Role.Writer,
        Id.Parse<UnitId>(Form.Unit) ?? default,
        Form.Reason,
        Http.Actor(),
        Http.RequestAborted));

    private Task ResetAsync() => DoAsync(async () => Link = await ResetSignIn.HandleAsync(Card!.Person.Id, Http.Actor(), Http.RequestAborted));

    private async Task DoAsync(Func<Task> act)
    {
        if (!await Problems.TryAsync(act))
            return;
        Form = new FormFields();
        await ReadAsync();
    }

    /// <summary>What the forms send.</summary>
    public sealed class FormFields
    {
        public string? Role { get; set; }

        public string? Unit { get; set; }

        public string? Reason { get; set; }
    }
}
