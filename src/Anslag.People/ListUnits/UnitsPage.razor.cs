using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.ListUnits;

/// <summary>The organisation's units as a tree.</summary>
public sealed partial class UnitsPage(Database database, UnitChoices choices, IRights rights, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm]
    public FormFields? Form { get; set; }

    [Inject]
    private AddUnit.AddUnit AddUnit { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private IReadOnlyList<UnitNode> Nodes { get; set; } = [];

    private IReadOnlyList<Choice> Choices { get; set; } = [];

    private bool MayChange { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new FormFields();
        MayChange = await rights.HasAsync(Http.Actor(), Role.Administrator, unit: null, Http.RequestAborted);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var organisation = Http.Actor().Organisation;
        await using var db = database.For(organisation);
        Nodes = (await UnitTree.ReadAsync(db, Http.RequestAborted)).InOrder;
        Choices = await choices.AllAsync(organisation, Http.RequestAborted);
    }

    private async Task AddAsync()
    {
        var above = Id.Parse<UnitId>(Form!.Above) ?? default;
        if (!await Problems.TryAsync(() => AddUnit.HandleAsync(Form.Name, above, Http.Actor(), Http.RequestAborted)))
            return;
        Form = new FormFields();
        await ReadAsync();
    }

    /// <summary>What the form sends.</summary>
    public sealed class FormFields
    {
        public string? Name { get; set; }

        public string? Above { get; set; }
    }
}
