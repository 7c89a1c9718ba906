namespace Anslag.Website.Pages;

/// <summary>Marks the resource file with the site's own words.</summary>
public sealed class SiteTexts;
