namespace Anslag.Website.Pages;

/// <summary>What every page of an organisation's site shows.</summary>
/// <param name="Name">The organisation's full name.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="Address">Where the site stands.</param>
/// <param name="IsTrial">Whether it is a trial: it says so, and asks search engines to stay away.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Mark">The organisation's mark.</param>
public sealed record SiteFrame(string Name, string ShortName, Uri Address, bool IsTrial, string Style, string Mark)
{
    /// <summary>The absolute address of a path.</summary>
    public string Absolute(string path) => new Uri(Address, path).AbsoluteUri;
}
