using Anslag.Design;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.People.Paging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.ReadAudit;

/// <summary>The audit trail: who, when, what, from where.</summary>
public sealed partial class AuditPage(AuditList list, AuditNames names, AuditWords words, IOrganisationDirectory directory, RuleTexts rules)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Who { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private FormProblems Problems { get; } = new(rules);

    private Page<AuditEntry> Entries { get; set; } = new([], 1, HasNext: false);

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    private IReadOnlyList<Choice> People { get; set; } = [];

    private IReadOnlyList<Choice> Kinds { get; set; } = [];

    private DateTimeOffset Now => Time.GetUtcNow();

    protected override Task OnInitializedAsync() => Problems.TryAsync(ReadAsync);

    private async Task ReadAsync()
    {
        var by = Http.Actor();
        Entries = await list.PageAsync(Id.Parse<PersonId>(Who), Kind, Pages.Number(Page), by, Http.RequestAborted);
        Names = await names.OfAsync(by.Organisation, Entries.Items, Http.RequestAborted);
        var people = await directory.PeopleAsync(by.Organisation, Http.RequestAborted);
        People = [new Choice(string.Empty, Texts["Everybody"]), .. people.Select(person => new Choice(person.Id.ToString(), person.Name))];
        var subjects = await list.SubjectsAsync(by.Organisation, Http.RequestAborted);
        Kinds = [new Choice(string.Empty, Texts["Everything"]), .. subjects.Select(subject => new Choice(subject, words.Kind(subject)))];
    }

    private string What(AuditEntry entry) => words.What(entry, Names.GetValueOrDefault(entry.SubjectId));
}
