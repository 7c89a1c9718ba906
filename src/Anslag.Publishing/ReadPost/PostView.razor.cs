using Anslag.Publishing.Posts;
using Microsoft.AspNetCore.Components;

namespace Anslag.Publishing.ReadPost;

/// <summary>A post that is not being written: what it says, where it stands, what can be done.</summary>
public sealed partial class PostView
{
    /// <summary>The post.</summary>
    [Parameter, EditorRequired]
    public PostSight Sight { get; set; } = null!;

    private Post Post => Sight.Post;

    private string Subtitle => Texts[$"Subtitle{Sight.Status}"];
}
