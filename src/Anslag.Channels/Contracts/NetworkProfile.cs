namespace Anslag.Channels.Contracts;

/// <summary>What a network can do, as data.</summary>
/// <param name="Key">Its stable key: <c>website</c>, <c>facebook</c>.</param>
/// <param name="Letter">The letter in its square.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counting">How it counts text.</param>
/// <param name="MostText">The longest text, in the units of <paramref name="Counting"/>.</param>
/// <param name="MostPictures">The most pictures of a post.</param>
/// <param name="MostAltText">The longest alternative text, in characters.</param>
public sealed record NetworkProfile(string Key, string Letter, string Name, TextCounting Counting, int MostText, int MostPictures, int MostAltText)
{
    /// <summary>Whether it is the organisation's own website, which comes first.</summary>
    public bool IsOwnSite { get; init; }

    /// <summary>Whether it shows a heading of its own.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Whether what is live can be corrected in place.</summary>
    public bool CanCorrect { get; init; }

    /// <summary>Whether pictures of a published post can be described anew and taken away.</summary>
    public bool CanCorrectPictures { get; init; }

    /// <summary>What videos it takes; <see langword="null"/> when it takes none.</summary>
    public VideoLimits? Videos { get; init; }

    /// <summary>How long after an unclear call a read-back may still find what it made.</summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether a call with the same delivery id never takes effect twice: what a read-back does not find is simply sent again.</summary>
    public bool Idempotent { get; init; }

    /// <summary>Whether the writer can say who may answer a post.</summary>
    public bool CanLimitReplies { get; init; }

    /// <summary>What a link takes of the text, in the units of <see cref="Counting"/>, when it stands beside pictures; without pictures it becomes a card and takes nothing.</summary>
    public int LinkBesidePictures { get; init; }

    /// <summary>What the organisation must arrange with the network before anything real is published, in order; the sentence of each stands in <c>ArrangementTexts</c>.</summary>
    public IReadOnlyList<string> Arrangements { get; init; } = [];

    /// <summary>How long a post is to the network: its text, and what its link takes of the room.</summary>
    public int LengthOf(Outgoing content) =>
        TextCount.Of(content.Text, Counting) + (content.HasLink ? LinkTakes(content.Pictures.Count) : 0);

    /// <summary>What a link takes of the text of a post with so many pictures.</summary>
    public int LinkTakes(int pictures) => pictures > 0 ? LinkBesidePictures : 0;
}

/// <summary>How a network counts text.</summary>
public enum TextCounting
{
    /// <summary>UTF-16 code units, as a browser counts.</summary>
    Characters,

    /// <summary>What a reader sees as one character (UAX #29).</summary>
    Graphemes,

    /// <summary>X's weighted count.</summary>
    Weighted,
}

/// <summary>Something that a network would refuse, before it is sent.</summary>
/// <param name="Code">The rule's code; its sentence stands in <c>ContentTexts</c>.</param>
/// <param name="Details">What its placeholders are filled with.</param>
/// <param name="Blocks">Whether it stops the post, or is advice.</param>
public sealed record ContentProblem(string Code, IReadOnlyList<object> Details, bool Blocks);
