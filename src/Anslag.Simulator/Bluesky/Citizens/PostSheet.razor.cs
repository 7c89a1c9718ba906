using Microsoft.AspNetCore.Components;

namespace Anslag.Simulator.Bluesky.Citizens;

/// <summary>One post: when, by whom, what it says and carries, and who may answer it.</summary>
public sealed partial class PostSheet : ComponentBase
{
    [Parameter, EditorRequired]
    public required ShownPost Post { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Id => $"post-{Post.Address.Split('/')[^1]}";

    private string Gate => Post.Rules switch
    {
        null => Texts["EveryoneMayAnswer"],
        [] => Texts["NobodyMayAnswer"],
        var rules => Texts["SomeMayAnswer", string.Join(", ", rules.Select(rule => Texts[rule].Value))],
    };
}
