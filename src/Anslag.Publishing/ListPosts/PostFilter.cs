using System.Globalization;
using Anslag.Kernel.Ids;
using Anslag.Publishing.Posts;

namespace Anslag.Publishing.ListPosts;

/// <summary>Which posts a list shows.</summary>
/// <param name="Stage">Only those at this stage; nothing for all but the discarded.</param>
/// <param name="OwnOnly">Only those that the reader has written.</param>
/// <param name="Words">Words in the heading.</param>
/// <param name="Page">Which page, from 1.</param>
public sealed record PostFilter(Stage? Stage, bool OwnOnly, string Words, int Page)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public bool IsEverything => Stage is null && !OwnOnly && Words.Length == 0;

    public string Address(int page) =>
        $"/desk/posts?stage={Stage}&own={(OwnOnly ? "true" : string.Empty)}&q={Uri.EscapeDataString(Words)}&page={page}";

    internal IQueryable<Post> Apply(IQueryable<Post> posts, PersonId reader)
    {
        posts = Stage is { } stage ? posts.AtStage(stage) : posts.NotDiscarded();
        if (OwnOnly)
            posts = posts.Where(post => post.WrittenBy == reader);
        return Words.Length > 0 ? Titled(posts) : posts;
    }

    /// <summary>SQLite knows no capital Å, Ä and Ö: the word is looked for as a heading would begin with it, too.</summary>
    private IQueryable<Post> Titled(IQueryable<Post> posts)
    {
        var small = Words.ToLower(Swedish);
        var capital = string.Concat(small[..1].ToUpper(Swedish), small.AsSpan(1));
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database lowers the heading; it takes no culture.
        return posts.Where(post => post.Content.Title.ToLower().Contains(small) || post.Content.Title.Contains(Words) || post.Content.Title.Contains(capital));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }
}
