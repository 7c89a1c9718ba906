using Anslag.People.Contracts;
using Anslag.People.Paging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.ListPeople;

/// <summary>The people of the organisation.</summary>
public sealed partial class PeoplePage(PeopleList list, IRights rights, IOrganisationDirectory directory, TimeProvider time)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private Page<ListedPerson> People { get; set; } = new([], 1, HasNext: false);

    private bool MayInvite { get; set; }

    private bool AdministersAll { get; set; }

    private DateTimeOffset Now { get; } = time.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        var by = Http.Actor();
        People = await list.PageAsync(by.Organisation, Pages.Number(Page), Http.RequestAborted);
        MayInvite = await rights.HasAsync(by, Role.Administrator, unit: null, Http.RequestAborted);
        AdministersAll = MayInvite && await rights.AdministersAllAsync(directory, by, Http.RequestAborted);
    }

    private string RolesOf(ListedPerson person) =>
        person.Roles.Count == 0 ? Texts["NoRoles"] : string.Join(", ", person.Roles.Distinct().Order().Select(role => Roles[role.ToString()].Value));
}
