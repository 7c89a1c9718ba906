using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.ShowUnit;

/// <summary>A unit: its name and its place.</summary>
public sealed partial class UnitPage(Database database, UnitChoices choices, RuleTexts rules, NavigationManager navigation)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Parameter]
    public string UnitIdText { get; set; } = string.Empty;

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private RenameUnit.RenameUnit RenameUnit { get; set; } = null!;

    [Inject]
    private MoveUnit.MoveUnit MoveUnit { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private Unit? Unit { get; set; }

    private IReadOnlyList<Choice> Choices { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        var organisation = Http.Actor().Organisation;
        await using var db = database.For(organisation);
        Unit = (await UnitTree.ReadAsync(db, Http.RequestAborted)).Find(Id.Parse<UnitId>(UnitIdText));
        Choices = [.. (await choices.AllAsync(organisation, Http.RequestAborted)).Where(choice => choice.Value != Unit?.Id.ToString())];
        if (Unit is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Task RenameAsync() => DoAsync(() => RenameUnit.HandleAsync(Unit!.Id, Form!.Name, Http.Actor(), Http.RequestAborted));

    private Task MoveAsync() => DoAsync(() => MoveUnit.HandleAsync(Unit!.Id, Id.Parse<UnitId>(Form!.Above) ?? default, Http.Actor(), Http.RequestAborted));

    private async Task DoAsync(Func<Task> act)
    {
        if (await Problems.TryAsync(act))
            navigation.NavigateTo("/desk/units");
    }

    /// <summary>What the forms send.</summary>
    public sealed class FormFields
    {
        public string? Name { get; set; }

        public string? Above { get; set; }
    }
}
