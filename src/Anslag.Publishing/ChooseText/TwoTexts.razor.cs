using System.Globalization;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.SaveDraft;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ChooseText;

/// <summary>Both texts of two who wrote at once, side by side, until the later one has chosen.</summary>
public sealed partial class TwoTexts(ChooseText choose, RuleTexts rules, NavigationManager navigation)
{
    /// <summary>The post as it stands.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private SetAsideDraft Aside => Sight.Aside!;

    private IReadOnlyList<Design.Problem> Problems { get; set; } = [];

    private async Task ChooseAsync()
    {
        var form = Http.Request.Form;
        var read = int.TryParse(form["Form.Edition"], CultureInfo.InvariantCulture, out var edition) ? edition : 0;
        try
        {
            await choose.HandleAsync(Sight.Post.Id, form["Form.Keep"] == "mine", read, Guid.NewGuid(), Http.Actor(), Http.RequestAborted);
            navigation.NavigateTo($"/desk/posts/{Sight.Post.Id}");
        }
        catch (BrokenRule broken)
        {
            Problems = [new Design.Problem(rules.Sentence(broken))];
        }
    }
}
