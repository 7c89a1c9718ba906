using System.Globalization;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Standing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.ListPosts;

/// <summary>Every post of the organisation, the newest first.</summary>
public sealed partial class PostsPage(ListPosts list, PostSurroundings around)
{
    /// <summary>Only those at this stage.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? StageName { get; set; }

    /// <summary>Only the reader's own.</summary>
    [SupplyParameterFromQuery(Name = "own")]
    public string? Own { get; set; }

    /// <summary>Words in the heading.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Words { get; set; }

    /// <summary>Which page.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private PostFilter Filter { get; set; } = new(null, OwnOnly: false, string.Empty, 1);

    private PostPageOf List { get; set; } = new([], 0, 1);

    private IReadOnlyDictionary<PersonId, string> Names { get; set; } = new Dictionary<PersonId, string>();

    private DateTimeOffset Now { get; set; }

    private IReadOnlyList<Design.Choice> Stages =>
        [new(string.Empty, Texts["EveryStage"]), .. Enum.GetNames<Stage>().Select(stage => new Design.Choice(stage, Texts[$"Stage{stage}"]))];

    protected override async Task OnInitializedAsync()
    {
        Filter = new PostFilter(
            Enum.TryParse<Stage>(StageName, out var stage) ? stage : null, Own == "true", Words?.Trim() ?? string.Empty, int.TryParse(PageNumber, CultureInfo.InvariantCulture, out var page) ? page : 1);
        List = await list.PageAsync(Filter, Http.Actor(), Http.RequestAborted);
        Names = await around.NamesAsync(Http.Actor().Organisation, Http.RequestAborted);
        Now = around.Time.GetUtcNow();
    }

    private string DetailOf(PostRow row)
    {
        var writer = Names.GetValueOrDefault(row.Post.WrittenBy, "–");
        return row switch
        {
            { Post.PublishedAt: { } at } => Texts["DetailOut", writer, at.InWords(Now)],
            { Status: PostStatus.Scheduled, Post.Content.PlannedAt: { } planned } => Texts["DetailPlanned", writer, planned.InWords(Now)],
            _ => Texts["DetailChanged", writer, row.Post.ChangedAt.InWords(Now)],
        };
    }
}
