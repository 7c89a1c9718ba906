using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky.Posts;

/// <summary>The text of a post as it goes out, and where it leads. A post has one card or pictures: beside pictures the link stands in the text.</summary>
internal sealed record PostText(string Text, ShownLink? Link)
{
    /// <summary>The most that an address takes when it is shown; the whole of it is behind it.</summary>
    public const int MostShown = 30;

    /// <summary>What a link beside pictures takes: the address and two line breaks.</summary>
    public const int LinkTakes = MostShown + 2;

    public static PostText Of(Outgoing content)
    {
        var text = content.Text.ReplaceLineEndings("\n").Trim();
        if (content.Link is not { } link || content.Pictures.Count == 0 || text.Contains(link.AbsoluteUri, StringComparison.Ordinal))
            return new PostText(text, Link: null);
        var shown = Shown(link);
        var start = text.Length == 0 ? 0 : text.Length + 2;
        return new PostText(text.Length == 0 ? shown : $"{text}\n\n{shown}", new ShownLink(start, shown.Length, link));
    }

    private static string Shown(Uri link)
    {
        var host = link.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? link.IdnHost["www.".Length..] : link.IdnHost;
        var whole = link.PathAndQuery == "/" ? host : host + link.PathAndQuery;
        return whole.Length <= MostShown ? whole : $"{whole[..(MostShown - 1)]}…";
    }
}

/// <summary>An address that stands shortened in a text: where, in UTF-16, and where it leads.</summary>
internal sealed record ShownLink(int Start, int Length, Uri Address);
