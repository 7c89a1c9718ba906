using Anslag.Website.Articles;
using Microsoft.AspNetCore.Components;

namespace Anslag.Website.Pages;

/// <summary>What stands around the content of every page.</summary>
public sealed partial class Layout
{
    [Parameter, EditorRequired]
    public required SiteFrame Site { get; set; }

    [Parameter, EditorRequired]
    public required SiteLanguage Language { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public string? Description { get; set; }

    /// <summary>The page's own path; none on pages that answer for a path that is not there.</summary>
    [Parameter]
    public string? Path { get; set; }

    /// <summary>The same page in the other language.</summary>
    [Parameter]
    public string? OtherPath { get; set; }

    /// <summary>Whether search engines may list the page.</summary>
    [Parameter]
    public bool IsListed { get; set; } = true;

    [Parameter]
    public RenderFragment? Head { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string FullTitle => Title == Site.Name ? Title : $"{Title} – {Site.Name}";

    private string? Current(string path) => path == Path ? "page" : null;
}
