using Anslag.Website.Articles;
using Anslag.Website.Text;
using Microsoft.AspNetCore.Components;

namespace Anslag.Website.Pages;

/// <summary>An article.</summary>
public sealed partial class ArticlePage
{
    private ArticleText text = ArticleText.Of(string.Empty);

    private IReadOnlyList<ArticlesPicture> pictures = [];

    [Parameter, EditorRequired]
    public required SiteFrame Site { get; set; }

    [Parameter, EditorRequired]
    public required SiteLanguage Language { get; set; }

    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<Kernel.Media.MediaId, SitePicture> Pictures { get; set; }

    /// <summary>Its video, where that can be shown.</summary>
    [Parameter]
    public SiteVideo? Video { get; set; }

    private SitePicture? Still => Video is null ? null : Pictures.GetValueOrDefault(Video.Media);

    private ArticlesPicture? LeadingPicture => pictures.Count > 0 ? pictures[0] : null;

    private string? OwnLanguage => Article.Language == Language.Code ? null : Article.Language;

    protected override void OnParametersSet()
    {
        text = ArticleText.Of(Article.Text);
        pictures = [.. from picture in Article.Pictures where Pictures.ContainsKey(picture.MediaId) select new ArticlesPicture(Pictures[picture.MediaId], picture.AltText)];
    }

    private sealed record ArticlesPicture(SitePicture Picture, string AltText);
}
