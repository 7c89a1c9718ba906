using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Testing;

namespace Anslag.Tests.Website;

public sealed class SitePageTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly OfficialAccount Facebook = new(
        "Facebook", "Ekbackens kommun", new Uri("https://facebook.example/ekbacken"), "Kommunikation", "Nyheter och frågor.", "Alla som bor i Ekbacken", "inom en arbetsdag");

    [Fact]
    public async Task A_trial_says_so_and_asks_search_engines_to_stay_away()
    {
        await using var site = await WebsiteServices.OnAsync(database, isTrial: true);

        using var answer = await site.GetAsync("/");

        answer.Headers.GetValues("X-Robots-Tag").Should().Equal("noindex");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Should().Contain("<meta name=\"robots\" content=\"noindex\">").And.Contain("Detta är en provsida.");
    }

    [Fact]
    public async Task Search_engines_are_welcome_on_a_real_site()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        using var answer = await site.GetAsync("/");

        answer.Headers.Contains("X-Robots-Tag").Should().BeFalse();
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().NotContain("noindex").And.NotContain("provsida");
        (await site.ReadAsync("/robots.txt")).Should().Contain("Sitemap: https://ekbacken.example/sitemap.xml").And.NotContain("Disallow: /\n");
    }

    [Fact]
    public async Task The_list_of_accounts_says_who_runs_them_and_when_they_answer()
    {
        await using var site = await WebsiteServices.OnAsync(database, official: Facebook);

        var (swedish, english) = (await site.ReadAsync("/konton"), await site.ReadAsync("/en/accounts"));

        swedish.Should().Contain("href=\"https://facebook.example/ekbacken\"").And.Contain("Sköts av").And.Contain("Kommunikation").And.Contain("inom en arbetsdag");
        english.Should().Contain("Our official accounts").And.Contain("<dd lang=\"sv\">Kommunikation</dd>");
    }

    [Fact]
    public async Task Where_there_are_no_official_accounts_the_list_says_so()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        (await site.ReadAsync("/konton")).Should().Contain("Ekbackens kommun har inga officiella konton");
    }

    [Fact]
    public async Task English_content_stands_on_the_english_pages()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        var receipt = await site.PublishAsync(News.InEnglish("Boil your water"));

        receipt.Address!.AbsolutePath.Should().Be("/en/news/boil-your-water");
        (await site.ReadAsync("/en/news/boil-your-water")).Should().Contain("<html lang=\"en\">").And.Contain("Monday 23 November 2026 at 11:40");
        (await site.ReadAsync("/en/")).Should().Contain("Boil your water");
        (await site.ReadAsync("/")).Should().NotContain("Boil your water");
    }

    [Fact]
    public async Task Content_in_another_language_says_which()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        var receipt = await site.PublishAsync(News.About("Keitä vesi", "Vesijohto on rikki.", "fi"));

        (await site.ReadAsync(receipt.Address!.AbsolutePath)).Should().Contain("<html lang=\"sv\">").And.Contain("<div lang=\"fi\">");
    }

    [Fact]
    public async Task An_article_tells_machines_what_it_is()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var photo = await site.PhotoAsync();

        await site.PublishAsync(News.About("Lekplatsen") with { Pictures = [new OutgoingPicture(photo, "En gunga i snön")] });

        (await site.ReadAsync("/nyheter/lekplatsen")).Should()
            .Contain("<link rel=\"canonical\" href=\"https://ekbacken.example/nyheter/lekplatsen\"")
            .And.Contain($"<meta property=\"og:image\" content=\"https://ekbacken.example/media/{photo.Value:N}.jpg\"")
            .And.Contain("<meta property=\"article:published_time\" content=\"2026-11-23T11:40:00&#x2B;01:00\"")
            .And.Contain("<meta property=\"og:description\" content=\"Vi lagar ledningen nu.\"");
    }

    [Fact]
    public async Task A_picture_has_its_words_its_size_and_its_widths_and_can_be_fetched()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var photo = await site.PhotoAsync(1200, 600);

        await site.PublishAsync(News.About("Bild") with { Pictures = [new OutgoingPicture(photo, "En gunga i snön")] });

        var page = await site.ReadAsync("/nyheter/bild");
        page.Should().Contain("alt=\"En gunga i snön\"").And.Contain("width=\"960\" height=\"480\"");
        page.Should().Contain($"/media/{photo.Value:N}-480.webp 480w, /media/{photo.Value:N}-960.webp 960w, /media/{photo.Value:N}-1200.webp 1200w");
        using var picture = await site.GetAsync($"/media/{photo.Value:N}-480.webp");
        picture.Content.Headers.ContentType!.MediaType.Should().Be("image/webp");
    }

    [Fact]
    public async Task A_video_has_its_still_picture_and_its_words_and_a_part_of_it_can_be_fetched()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var video = await site.VideoAsync();

        await site.PublishAsync(News.About("Film") with { Video = video });

        var address = $"/media/{video.Media.Value:N}.mp4";
        (await site.ReadAsync("/nyheter/film")).Should()
            .Contain("<video controls preload=\"none\" width=\"320\" height=\"180\"").And.Contain("aria-label=\"En kran svänger\"")
            .And.Contain($"poster=\"/media/{video.Media.Value:N}-320.webp\"").And.Contain($"<source src=\"{address}\"")
            .And.Contain("0:02");
        using var part = await site.GetAsync(address, from: 4, to: 7);
        part.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        part.Content.Headers.ContentType!.MediaType.Should().Be("video/mp4");
        part.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("media-src 'self'");
        (await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("ftyp");
    }

    [Fact]
    public async Task A_video_stays_when_the_text_is_corrected_and_leaves_with_its_article()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var video = await site.VideoAsync();
        var receipt = await site.PublishAsync(News.About("Film") with { Video = video });

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.CorrectAsync(receipt, News.About("Film", "Ny text.") with { Video = video with { Description = "En kran faller" } });
        (await site.ReadAsync("/nyheter/film")).Should().Contain("aria-label=\"En kran faller\"");
        await site.TakeDownAsync(receipt);

        using var gone = await site.GetAsync($"/media/{video.Media.Value:N}.mp4");
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_text_never_waits_for_a_video_that_is_lost()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var video = await site.VideoAsync();
        Directory.Delete(Path.Combine(site.Folder, "media"), recursive: true);

        var receipt = await site.PublishAsync(News.About("Viktigt") with { Video = video });

        (await site.ReadAsync(receipt.Address!.AbsolutePath)).Should().Contain("<h1>Viktigt</h1>").And.NotContain("<video");
    }

    [Fact]
    public async Task A_picture_leaves_with_its_article()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var photo = await site.PhotoAsync();
        var receipt = await site.PublishAsync(News.About("Bort") with { Pictures = [new OutgoingPicture(photo, string.Empty)] });

        await site.TakeDownAsync(receipt);

        using var picture = await site.GetAsync($"/media/{photo.Value:N}-480.webp");
        picture.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_text_never_waits_for_a_picture_that_is_lost()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var photo = await site.PhotoAsync();
        Directory.Delete(Path.Combine(site.Folder, "media"), recursive: true);

        var receipt = await site.PublishAsync(News.About("Viktigt") with { Pictures = [new OutgoingPicture(photo, "Karta")] });

        (await site.ReadAsync(receipt.Address!.AbsolutePath)).Should().Contain("<h1>Viktigt</h1>").And.NotContain("<figure>");
    }

    [Fact]
    public async Task What_somebody_writes_is_never_taken_as_markup()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        const string Attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        var photo = await site.PhotoAsync();

        var receipt = await site.PublishAsync(News.About(Attack, Attack) with { Pictures = [new OutgoingPicture(photo, Attack)] });
        await site.CorrectAsync(receipt, News.About(Attack, Attack) with { Note = Attack, Pictures = [new OutgoingPicture(photo, Attack)] });

        foreach (var path in new[] { receipt.Address!.AbsolutePath, "/", "/nyheter" })
            (await site.ReadAsync(path)).Should().NotContain("<script").And.NotContain("<img src=x");
    }
}
