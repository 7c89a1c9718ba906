using System.Globalization;
using Anslag.Website.Articles;
using Microsoft.AspNetCore.Components;

namespace Anslag.Website.Pages;

/// <summary>A page to be painted.</summary>
/// <param name="Component">What draws it.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Language">The language around its content.</param>
/// <param name="Source">What it shows, told apart from everything else it could show.</param>
internal sealed record SitePage(Type Component, string Path, SiteLanguage Language, string Source)
{
    public int Status { get; init; } = 200;

    public Dictionary<string, object?> Parameters { get; init; } = [];

    public static SitePage Of<TComponent>(string path, SiteLanguage language, string source)
        where TComponent : IComponent => new(typeof(TComponent), path, language, source);
}

/// <summary>What pages come from, in a few characters: an article says by one instant that it changed.</summary>
internal static class Sources
{
    public static string Source(this Article article) =>
        string.Create(CultureInfo.InvariantCulture, $"{article.Id.Value:N}@{article.ChangedAt.UtcTicks}");

    public static string Source(this IEnumerable<Article> articles) => string.Join(',', articles.Select(Source));
}
