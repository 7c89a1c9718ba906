using Anslag.Kernel.Desk;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;

namespace Anslag.Web.Shell;

/// <summary>The desk's frame: the rail with the modules' places, and the page.</summary>
public sealed partial class MainLayout(IEnumerable<NavigationItem> items, IOrganisationDirectory directory, NavigationManager here)
{
    private const int FirstOnPhone = 4;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<NavigationItem> Items { get; } = [.. items.OrderBy(item => item.Order)];

    private string Organisation { get; set; } = string.Empty;

    private string PersonName { get; set; } = string.Empty;

    private string Path => "/" + here.ToBaseRelativePath(here.Uri).Split('?', '#')[0];

    protected override async Task OnInitializedAsync()
    {
        if (Http.ActorOrNobody() is not { } person)
            return;
        PersonName = person.Name;
        Organisation = (await directory.OrganisationAsync(person.Organisation, Http.RequestAborted)).Name;
    }

    private bool IsFirst(NavigationItem item) => Items.Take(FirstOnPhone).Contains(item);

    private string Label(NavigationItem item) => Localizers.Create(item.Texts)[item.Key];

    /// <summary>The longest address that this page's begins with is where one is.</summary>
    private bool IsCurrent(NavigationItem item) => Items.Where(Leads).MaxBy(candidate => candidate.Href.Length) == item;

    private bool Leads(NavigationItem item) => item.Href == "/desk"
        ? Path is "/desk" or "/desk/"
        : Path == item.Href || Path.StartsWith(item.Href + "/", StringComparison.Ordinal);
}
