using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Steps;

namespace Anslag.Publishing.Posts;

/// <summary>
/// One thing that the organisation says. Verbs answer whether they changed anything: doing again what is done already changes nothing.
/// Typing is no person's act, so the audit trail follows the steps.
/// </summary>
[NotAudited]
public sealed class Post : IBelongsToOrganisation
{
    private readonly List<Version> versions = [];
    private readonly List<PostPicture> pictures = [];
    private readonly List<Step> steps = [];

    private Post()
    {
    }

    public PostId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public UnitId Unit { get; private set; }

    public PersonId WrittenBy { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public PostContent Content { get; private set; } = new();

    public Stage Stage { get; private set; }

    /// <summary>Rises with each change of what the post says; an approval is of one edition.</summary>
    public int Edition { get; private set; }

    /// <summary>Rises with every change; two changes at once cannot both be saved.</summary>
    public int Revision { get; private set; }

    public PersonId ChangedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The opened page that changed it last.</summary>
    public Guid ChangedOn { get; private set; }

    /// <summary>When it first stood on a channel.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<Version> Versions => versions;

    public IReadOnlyList<PostPicture> Pictures => pictures;

    /// <summary>Its video, which it has instead of pictures.</summary>
    public PostVideo? Video { get; private set; }

    public IReadOnlyList<Step> Steps => steps;

    public static Post Begin(PostId id, OrganisationId organisation, UnitId unit, IEnumerable<AccountId> channels, PersonId by, DateTimeOffset now)
    {
        var post = new Post
        {
            Id = id,
            OrganisationId = organisation,
            Unit = unit,
            WrittenBy = by,
            CreatedAt = now,
            ChangedBy = by,
            ChangedAt = now,
        };
        post.versions.AddRange(channels.Select(channel => Version.Of(post, channel)));
        return post;
    }

    /// <summary>Whether somebody else, or another page, has changed the post since the page showed it.</summary>
    public bool HasMovedOn(Sitting sitting) => Edition != sitting.Edition && ChangedOn != sitting.Page;

    /// <summary>Takes over what stands on a screen.</summary>
    public bool Change(Draft draft, Sitting sitting, DateTimeOffset now)
    {
        RequireDraft();
        if (HasMovedOn(sitting))
            throw new BrokenRule(PostRules.NobodyElseChangedIt);
        var changed = Unit != draft.Unit || Content != draft.Content;
        (Unit, Content) = (draft.Unit, draft.Content);
        changed |= ChooseChannels(draft.Versions);
        changed |= Describe(draft.Pictures);
        changed |= Describe(draft.Video);
        return changed && Edited(sitting, now);
    }

    public bool GiveOwnText(AccountId channel, Sitting sitting, DateTimeOffset now) =>
        ChangeVersion(channel, version => version.OwnText is null && version.Change(version.ToDraft() with { OwnText = Content.Text }), sitting, now);

    /// <summary>The channel follows the post's text again.</summary>
    public bool RestoreText(AccountId channel, Sitting sitting, DateTimeOffset now) =>
        ChangeVersion(channel, version => version.Change(version.ToDraft() with { OwnText = null }), sitting, now);

    public bool AddPicture(MediaId media, Sitting sitting, DateTimeOffset now)
    {
        RequireDraft();
        if (Video is not null)
            throw new BrokenRule(PostRules.PicturesOrAVideo);
        pictures.Add(PostPicture.Of(this, media, pictures.Select(picture => picture.Place).DefaultIfEmpty().Max() + 1));
        return Edited(sitting, now);
    }

    public bool RemovePicture(MediaId media, Sitting sitting, DateTimeOffset now)
    {
        RequireDraft();
        return pictures.RemoveAll(picture => picture.Media == media) > 0 && Edited(sitting, now);
    }

    /// <summary>Makes sure that a video can be added now.</summary>
    public void RequireRoomForVideo()
    {
        RequireDraft();
        if (pictures.Count > 0)
            throw new BrokenRule(PostRules.PicturesOrAVideo);
    }

    /// <summary>Takes a video, in the place of the one that may be there.</summary>
    public bool AddVideo(MediaItem video, Sitting sitting, DateTimeOffset now)
    {
        RequireRoomForVideo();
        Video = PostVideo.Of(this, video);
        return Edited(sitting, now);
    }

    public bool RemoveVideo(Sitting sitting, DateTimeOffset now)
    {
        RequireDraft();
        if (Video is null)
            return false;
        Video = null;
        return Edited(sitting, now);
    }

    /// <summary>Notes when the post first stood on a channel.</summary>
    public bool SeeLive(DateTimeOffset at)
    {
        if (PublishedAt is not null)
            return false;
        PublishedAt = at;
        Revision++;
        return true;
    }

    /// <summary>The text that a channel gets.</summary>
    public string TextFor(Version version) => version.OwnText ?? Content.Text;

    internal void Correct(Correction correction, PersonId by, DateTimeOffset now)
    {
        Content = Content with { Title = correction.Title, Text = correction.Text };
        if (correction.Pictures is { } kept)
        {
            pictures.RemoveAll(picture => kept.All(stays => stays.Media != picture.Media));
            Describe(kept);
        }
        foreach (var (account, text) in correction.OwnTexts)
        {
            if (versions.Find(version => version.Account == account) is { } version)
                version.Change(version.ToDraft() with { OwnText = text });
        }
        Edited(new Sitting(by, Guid.Empty, Edition), now);
    }

    internal void Plan(DateTimeOffset dueAt, DateTimeOffset? validUntil) =>
        Content = Content with { PlannedAt = dueAt, ValidUntil = validUntil };

    internal T Add<T>(T step, Stage stage, PersonId by, DateTimeOffset now, string reason = "", Guid? answers = null)
        where T : Step
    {
        step.Take(this, steps.Count + 1, by, reason, answers, now);
        steps.Add(step);
        Stage = stage;
        Revision++;
        return step;
    }

    private void RequireDraft()
    {
        if (Stage is not Stage.Draft)
            throw new BrokenRule(PostRules.ChangedOnlyAsDraft);
    }

    private bool ChooseChannels(IReadOnlyList<VersionDraft> chosen)
    {
        var changed = versions.RemoveAll(version => !chosen.Any(draft => draft.Account == version.Account)) > 0;
        foreach (var draft in chosen)
        {
            var version = versions.Find(version => version.Account == draft.Account);
            if (version is null)
            {
                version = Version.Of(this, draft.Account);
                versions.Add(version);
                changed = true;
            }
            changed |= version.Change(draft);
        }
        return changed;
    }

    private bool Describe(IReadOnlyList<PictureDraft> described)
    {
        var changed = false;
        foreach (var draft in described)
            changed |= pictures.Find(picture => picture.Media == draft.Media)?.Describe(draft.AltText, draft.IsDecoration) ?? false;
        return changed;
    }

    private bool Describe(VideoDraft? described) =>
        described is not null && Video?.Media == described.Media && Video.Describe(described.Description);

    private bool ChangeVersion(AccountId channel, Func<Version, bool> change, Sitting sitting, DateTimeOffset now)
    {
        RequireDraft();
        return versions.Find(version => version.Account == channel) is { } version && change(version) && Edited(sitting, now);
    }

    private bool Edited(Sitting sitting, DateTimeOffset now)
    {
        Edition++;
        Revision++;
        (ChangedBy, ChangedOn, ChangedAt) = (sitting.By, sitting.Page, now);
        return true;
    }
}
