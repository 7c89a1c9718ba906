using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Articles;

/// <summary>An article on the own site. It keeps its address for ever, also when it has been corrected or taken down.</summary>
public sealed class Article : IBelongsToOrganisation
{
    private readonly List<ArticlePicture> pictures = [];
    private readonly List<Correction> corrections = [];

    private Article()
    {
    }

    public ArticleId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The delivery that published it; the same delivery never publishes twice.</summary>
    public DeliveryId DeliveryId { get; private init; }

    /// <summary>The last part of its address, unique in the organisation.</summary>
    public string Slug { get; private init; } = string.Empty;

    /// <summary>The face of the site it was published on, <c>sv</c> or <c>en</c>; part of its address, so a correction does not move it.</summary>
    public string Face { get; private init; } = string.Empty;

    /// <summary>The language of its text (BCP 47).</summary>
    public string Language { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    /// <summary>Where the text leads, for those who want to read on.</summary>
    public string? Link { get; private set; }

    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>When what a citizen sees changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<ArticlePicture> Pictures => pictures;

    public ArticleVideo? Video { get; private set; }

    /// <summary>What stands first among what it shows.</summary>
    public MediaId? LeadingMedia => pictures.Count > 0 ? pictures[0].MediaId : Video?.MediaId;

    public IReadOnlyList<Correction> Corrections => corrections;

    public TakeDown? TakeDown { get; private set; }

    /// <summary>Its address on the site.</summary>
    public string Path => SiteLanguage.Named(Face).Article(Slug);

    public static Article Publish(OrganisationId organisation, DeliveryId delivery, string slug, Outgoing content, DateTimeOffset now)
    {
        var article = new Article
        {
            Id = Kernel.Ids.Id.New<ArticleId>(now),
            OrganisationId = organisation,
            DeliveryId = delivery,
            Slug = slug,
            Face = SiteLanguage.Of(content.Language).Code,
            PublishedAt = now,
        };
        article.Show(content, now);
        return article;
    }

    /// <summary>Changes the text and says so. What stood there before is kept with the correction.</summary>
    public void Correct(DeliveryId delivery, Outgoing content, DateTimeOffset now)
    {
        corrections.Add(Correction.Of(this, delivery, content.Note, now));
        Show(content, now);
    }

    /// <summary>Takes it down; the row and the address stay.</summary>
    public void TakeAway(DeliveryId delivery, string? note, DateTimeOffset now)
    {
        TakeDown = TakeDown.Of(this, delivery, note, now);
        ChangedAt = now;
    }

    private void Show(Outgoing content, DateTimeOffset now)
    {
        Title = content.Title;
        Text = content.Text;
        Language = content.Language;
        Link = content.Link?.AbsoluteUri;
        ChangedAt = now;
        pictures.Clear();
        pictures.AddRange(content.Pictures.Select((picture, order) => ArticlePicture.Of(this, order, picture)));
        ShowVideo(content.Video);
    }

    private void ShowVideo(OutgoingVideo? video)
    {
        if (video is null || Video?.Shows(video) is not true)
            Video = video is null ? null : ArticleVideo.Of(this, video);
        else
            Video.Describe(video.Description);
    }
}
