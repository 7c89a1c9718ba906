using System.Globalization;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Time;
using Anslag.Publishing.Posts;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.WritePost;

/// <summary>The composer's fields as they stand on the screen, however wrong; what is typed is never lost on the way.</summary>
public sealed class PostFields
{
    public const string Prefix = "Form.";

    /// <summary>So much of a form is read, in bytes: more than a picture may have, so that one that is too large is answered with a sentence and not by a broken connection.</summary>
    public const int MostBytes = 100_000_000;

    public string Title { get; private init; } = string.Empty;

    public string Text { get; private init; } = string.Empty;

    public string Link { get; private init; } = string.Empty;

    public string Language { get; private init; } = "sv";

    public PostKind Kind { get; private init; }

    public UnitId Unit { get; private init; }

    public string PublishDate { get; private init; } = string.Empty;

    public string PublishTime { get; private init; } = string.Empty;

    public string UntilDate { get; private init; } = string.Empty;

    public string UntilTime { get; private init; } = string.Empty;

    public IReadOnlyList<VersionDraft> Versions { get; private init; } = [];

    public IReadOnlyList<PictureDraft> Pictures { get; private init; } = [];

    public VideoDraft? Video { get; private init; }

    /// <summary>The opened page.</summary>
    public Guid Page { get; private init; }

    /// <summary>The edition that the page showed.</summary>
    public int Edition { get; set; }

    /// <summary>Whether the time of publication can be read; empty is "now".</summary>
    public bool PublishIsReadable => IsReadable(PublishDate, PublishTime);

    /// <summary>Whether "valid until" can be read; empty is "for ever".</summary>
    public bool UntilIsReadable => IsReadable(UntilDate, UntilTime);

    public static PostFields Of(Post post) => Of(new Draft(
        post.Unit,
        post.Content,
        [.. post.Versions.Select(version => version.ToDraft())],
        [.. post.Pictures.Select(picture => new PictureDraft(picture.Media, picture.AltText, picture.IsDecoration))])
    {
        Video = post.Video is { } video ? new VideoDraft(video.Media, video.Description) : null,
    }, post.Edition);

    public static PostFields Of(Draft draft, int edition) => new()
    {
        Title = draft.Content.Title,
        Text = draft.Content.Text,
        Link = draft.Content.Link ?? string.Empty,
        Language = draft.Content.Language,
        Kind = draft.Content.Kind,
        Unit = draft.Unit,
        PublishDate = draft.Content.PlannedAt is { } planned ? SwedishTime.DateField(planned) : string.Empty,
        PublishTime = draft.Content.PlannedAt is { } at ? SwedishTime.TimeField(at) : string.Empty,
        UntilDate = draft.Content.ValidUntil is { } until ? SwedishTime.DateField(until) : string.Empty,
        UntilTime = draft.Content.ValidUntil is { } end ? SwedishTime.TimeField(end) : string.Empty,
        Versions = draft.Versions,
        Pictures = draft.Pictures,
        Video = draft.Video,
        Page = Guid.NewGuid(),
        Edition = edition,
    };

    public static PostFields From(IFormCollection form)
    {
        string Field(string name) => form[Prefix + name].ToString().ReplaceLineEndings("\n");
        return new PostFields
        {
            Title = Field("Title"),
            Text = Field("Text"),
            Link = Field("Link"),
            Language = Field("Language") is "en" ? "en" : "sv",
            Kind = Enum.TryParse<PostKind>(Field("Kind"), out var kind) ? kind : PostKind.News,
            Unit = Id.Parse<UnitId>(Field("Unit")) ?? default,
            PublishDate = Field("PublishDate"),
            PublishTime = Field("PublishTime"),
            UntilDate = Field("UntilDate"),
            UntilTime = Field("UntilTime"),
            Versions = [.. Keys<AccountId>(form, "Versions").Where(key => Field($"Versions[{key}].Chosen") == "true").Select(key => new VersionDraft(
                key,
                form.ContainsKey($"{Prefix}Versions[{key}].OwnText") ? Field($"Versions[{key}].OwnText") : null,
                Field($"Versions[{key}].LinksToSite") == "true",
                Enum.TryParse<RepliesFrom>(Field($"Versions[{key}].Replies"), out var replies) && Enum.IsDefined(replies) ? replies : RepliesFrom.Everyone))],
            Pictures = [.. Keys<MediaId>(form, "Pictures").Select(key => new PictureDraft(
                key, Field($"Pictures[{key}].AltText"), Field($"Pictures[{key}].IsDecoration") == "true"))],
            Video = Keys<MediaId>(form, "Videos").Select(key => new VideoDraft(key, Field($"Videos[{key}].Description"))).FirstOrDefault(),
            Page = Guid.TryParse(Field("Page"), CultureInfo.InvariantCulture, out var page) ? page : Guid.NewGuid(),
            Edition = int.TryParse(Field("Edition"), CultureInfo.InvariantCulture, out var edition) ? edition : 0,
        };
    }

    /// <summary>What is meant. A time that cannot be read is left out until it can.</summary>
    public Draft ToDraft() => new(
        Unit,
        new PostContent
        {
            Title = Title.Trim(),
            Text = Text.Trim(),
            Language = Language,
            Link = string.IsNullOrWhiteSpace(Link) ? null : Link.Trim(),
            Kind = Kind,
            PlannedAt = SwedishTime.Parse(PublishDate, PublishTime),
            ValidUntil = SwedishTime.Parse(UntilDate, UntilTime),
        },
        Versions,
        Pictures) { Video = Video };

    public VersionDraft? VersionOf(AccountId account) => Versions.FirstOrDefault(version => version.Account == account);

    public PictureDraft PictureOf(MediaId media) =>
        Pictures.FirstOrDefault(picture => picture.Media == media) ?? new PictureDraft(media, string.Empty, IsDecoration: false);

    private static bool IsReadable(string date, string time) => (date.Length == 0 && time.Length == 0) || SwedishTime.Parse(date, time) is not null;

    private static IEnumerable<T> Keys<T>(IFormCollection form, string list)
        where T : struct, ITypedId<T> => form.Keys
        .Where(name => name.StartsWith($"{Prefix}{list}[", StringComparison.Ordinal) && name.Contains(']', StringComparison.Ordinal))
        .Select(name => Id.Parse<T>(name[(Prefix.Length + list.Length + 1)..name.IndexOf(']', StringComparison.Ordinal)]))
        .OfType<T>()
        .Distinct();
}
