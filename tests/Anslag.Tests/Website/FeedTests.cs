using System.Text.Json;
using System.Xml.Linq;
using Anslag.Channels.Contracts;
using Anslag.Testing;

namespace Anslag.Tests.Website;

public sealed class FeedTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_atom_feed_carries_absolute_addresses_and_the_time_of_the_correction()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await PublishAndCorrectAsync(site);

        var feed = XDocument.Parse(await site.ReadAsync("/flode.atom")).Root!;

        feed.Name.Should().Be(Atom + "feed");
        feed.Elements(Atom + "link").Should().Contain(link => (string?)link.Attribute("rel") == "self" && (string?)link.Attribute("href") == "https://ekbacken.example/flode.atom");
        var entry = feed.Elements(Atom + "entry").Should().ContainSingle().Subject;
        entry.Element(Atom + "link")!.Attribute("href")!.Value.Should().Be("https://ekbacken.example/nyheter/snorojning");
        entry.Element(Atom + "id")!.Value.Should().StartWith("urn:uuid:");
        DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null).Should().Be(SwedishTime.At(2026, 11, 23, 12, 40));
        DateTimeOffset.Parse(entry.Element(Atom + "published")!.Value, null).Should().Be(SwedishTime.At(2026, 11, 23, 11, 40));
        entry.Element(Atom + "content")!.Value.Should().Be("<p>Vi röjer nu.</p>");
    }

    [Fact]
    public async Task The_rss_feed_carries_absolute_addresses()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await PublishAndCorrectAsync(site);

        var channel = XDocument.Parse(await site.ReadAsync("/flode.rss")).Root!.Element("channel")!;

        channel.Element("language")!.Value.Should().Be("sv");
        channel.Element("item")!.Element("link")!.Value.Should().Be("https://ekbacken.example/nyheter/snorojning");
        channel.Element("item")!.Element("guid")!.Attribute("isPermaLink")!.Value.Should().Be("false");
    }

    [Fact]
    public async Task The_json_feed_carries_absolute_addresses_and_the_time_of_the_correction()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await PublishAndCorrectAsync(site);

        using var feed = JsonDocument.Parse(await site.ReadAsync("/flode.json"));

        feed.RootElement.GetProperty("version").GetString().Should().Be("https://jsonfeed.org/version/1.1");
        feed.RootElement.GetProperty("feed_url").GetString().Should().Be("https://ekbacken.example/flode.json");
        var item = feed.RootElement.GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;
        item.GetProperty("url").GetString().Should().Be("https://ekbacken.example/nyheter/snorojning");
        item.GetProperty("date_modified").GetString().Should().Be("2026-11-23T12:40:00+01:00");
    }

    [Theory]
    [InlineData("/flode.atom")]
    [InlineData("/flode.rss")]
    [InlineData("/flode.json")]
    [InlineData("/sitemap.xml")]
    public async Task What_is_taken_down_leaves(string path)
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var receipt = await site.PublishAsync(News.About("Borttaget"));
        var before = await site.ReadAsync(path);

        await site.TakeDownAsync(receipt);

        before.Should().Contain("/nyheter/borttaget");
        (await site.ReadAsync(path)).Should().NotContain("/nyheter/borttaget");
    }

    [Fact]
    public async Task English_news_have_feeds_of_their_own()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await site.PublishAsync(News.InEnglish("Boil your water"));

        (await site.ReadAsync("/en/feed.atom")).Should().Contain("Boil your water");
        (await site.ReadAsync("/flode.atom")).Should().NotContain("Boil your water");
    }

    [Fact]
    public async Task The_sitemap_lists_the_pages_by_absolute_address()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await site.PublishAsync(News.About("Snöröjning"));

        var addresses = XDocument.Parse(await site.ReadAsync("/sitemap.xml")).Descendants(Sitemap + "loc").Select(address => address.Value);

        addresses.Should().Contain(["https://ekbacken.example/", "https://ekbacken.example/konton", "https://ekbacken.example/nyheter/snorojning"]);
    }

    private static async Task PublishAndCorrectAsync(WebsiteServices site)
    {
        var receipt = await site.PublishAsync(News.About("Snöröjning", "Vi röjer i morgon."));
        site.Clock.Advance(TimeSpan.FromHours(1));
        (await site.CorrectAsync(receipt, News.About("Snöröjning", "Vi röjer nu."))).Should().BeOfType<Outcome.Published>();
    }
}
