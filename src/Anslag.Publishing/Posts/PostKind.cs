namespace Anslag.Publishing.Posts;

/// <summary>The kinds of posts.</summary>
public enum PostKind
{
    /// <summary>Nyhet: planned, and held by the stop.</summary>
    News,

    /// <summary>Störning: a disturbance's own message, which the stop lets through.</summary>
    Disturbance,
}
