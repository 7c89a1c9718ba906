using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.OnePersonPath;

/// <summary>Where an administrator decides whether one person may publish alone.</summary>
public sealed partial class PublishingSettingsPage(AllowOnePersonPath allow, Database database, PostSurroundings around, PostForm form)
{
    private const int MostDecisions = 20;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private bool IsAdministrator { get; set; }

    private IReadOnlyList<OnePersonPermission> Decisions { get; set; } = [];

    private IReadOnlyDictionary<PersonId, string> Names { get; set; } = new Dictionary<PersonId, string>();

    private OnePersonPermission? Latest => Decisions is [var latest, ..] ? latest : null;

    private string Reason { get; set; } = string.Empty;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private DateTimeOffset Now { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var by = Http.Actor();
        IsAdministrator = await around.AdministersAllAsync(by, Http.RequestAborted);
        if (!IsAdministrator)
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await using var db = database.For(by);
        Decisions = await db.Set<OnePersonPermission>().AsNoTracking()
            .OrderByDescending(permission => permission.At).Take(MostDecisions).ToListAsync(Http.RequestAborted);
        Names = await around.NamesAsync(by.Organisation, Http.RequestAborted);
        Now = around.Time.GetUtcNow();
    }

    private string NameOf(PersonId person) => Names.GetValueOrDefault(person, "–");

    private async Task DecideAsync()
    {
        Reason = Http.Request.Form["Form.Reason"].ToString();
        var isAllowed = Http.Request.Form["Form.Act"] == "allow";
        Problems = await form.ActAsync(
            () => allow.HandleAsync(isAllowed, isAllowed ? Reason : string.Empty, Http.Actor(), Http.RequestAborted), "/desk/settings/publishing", Http.RequestAborted);
    }
}
