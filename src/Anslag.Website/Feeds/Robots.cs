using System.Text;
using Anslag.Website.Pages;

namespace Anslag.Website.Feeds;

/// <summary>
/// What search engines are told (RFC 9309): welcome, except to the desk. A trial is not closed here but asks on each page to be left out:
/// a page that may not be read cannot say so.
/// </summary>
internal static class Robots
{
    public static byte[] Of(SiteFrame site) => Encoding.UTF8.GetBytes($"""
        User-agent: *
        Disallow: /desk
        Disallow: /sign-in
        Disallow: /setup
        Disallow: /invitation

        Sitemap: {site.Absolute("/sitemap.xml")}

        """);
}
