using Anslag.Kernel.Rules;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.SaveDraft;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.WritePost;

/// <summary>Where a post is written. Each act saves what is on the screen first, so that no button loses anything.</summary>
public sealed partial class Composer(SaveDraft.SaveDraft save, ComposerActs acts, NavigationManager navigation)
{
    /// <summary>The post as the writer sees it.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private Post Post => Sight.Post;

    private PostFields Fields { get; set; } = null!;

    private string Reason { get; set; } = string.Empty;

    private List<Design.Problem> Problems { get; set; } = [];

    private string Heading => Fields.Title.Length > 0 ? Fields.Title : Texts["Untitled"];

    private string Subtitle => Post.Edition == 0
        ? Texts["Unsaved"]
        : Texts["SavedBy", Post.ChangedAt.InWords(Sight.Now), Sight.NameOf(Post.ChangedBy)];

    private bool SiteIsChosen => Sight.Accounts.Any(account => account.Network.IsOwnSite && Fields.VersionOf(account.Id) is not null);

    private IReadOnlyList<Design.Choice> Kinds => [.. Enum.GetNames<PostKind>().Select(kind => new Design.Choice(kind, Texts[$"Kind{kind}"]))];

    private IReadOnlyList<Design.Choice> Languages => [new("sv", Texts["Swedish"]), new("en", Texts["English"])];

    private IReadOnlyList<Design.Choice> Units => [.. Sight.Units.Select(unit => new Design.Choice(unit.Id.ToString(), unit.Name))];

    protected override void OnInitialized() => Fields = PostFields.Of(Post);

    private string? ErrorOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Text;

    private async Task ActAsync()
    {
        var form = Http.Request.Form;
        Fields = PostFields.From(form);
        Reason = form["Form.Reason"].ToString();
        try
        {
            var outcome = await save.HandleAsync(Post.Id, Fields.ToDraft(), Fields.Page, Fields.Edition, Http.Actor(), Http.RequestAborted);
            if (outcome is DraftOutcome.Saved saved)
                Fields.Edition = saved.Edition;
            Problems = Unreadable();
            if (Problems.Count == 0)
                navigation.NavigateTo(await NextAsync(outcome, form));
        }
        catch (BrokenRule broken)
        {
            Problems = WrongNow(broken);
        }
    }

    private async Task<string> NextAsync(DraftOutcome outcome, IFormCollection form) => outcome switch
    {
        DraftOutcome.Saved => await acts.ActAsync(Post.Id, form, Fields.Page, Http.Actor(), Http.RequestAborted),
        DraftOutcome.SetAside => $"/desk/posts/{Post.Id}",
        _ => "/desk/posts/new",
    };

    private List<Design.Problem> Unreadable()
    {
        List<Design.Problem> problems = [];
        var sentence = Rules.Sentence(new BrokenRule(PostRules.TimeIsATime));
        if (!Fields.PublishIsReadable)
            problems.Add(new Design.Problem(sentence, "Form.PublishDate"));
        if (!Fields.UntilIsReadable)
            problems.Add(new Design.Problem(sentence, "Form.UntilDate"));
        return problems;
    }

    /// <summary>One broken rule is told together with everything else that is wrong, so that nobody has to try again and again.</summary>
    private List<Design.Problem> WrongNow(BrokenRule broken)
    {
        var wrong = Preview().Where(check => check.Result is CheckResult.Wrong).Select(check => check.AsBroken()).ToList();
        return [.. (wrong.Exists(each => each.Rule == broken.Rule) ? wrong : [broken]).Select(each => new Design.Problem(Rules.Sentence(each), each.Field))];
    }

    /// <summary>The checks of what is on the screen now; the post that was loaded is older.</summary>
    private IReadOnlyList<Check> Preview()
    {
        if (Post.Stage is Stage.Draft)
            Post.Change(Fields.ToDraft(), new Sitting(Sight.Reader, Fields.Page, Post.Edition), Sight.Now);
        return Sight.Checks;
    }
}
