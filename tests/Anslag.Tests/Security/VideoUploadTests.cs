using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Anslag.Testing;

namespace Anslag.Tests.Security;

/// <summary>Videos sent through the page where one is chosen: by a writer without script, and by those who mean ill.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class VideoUploadTests(AttackedDesk desk)
{
    private const long Megabyte = 1_000_000;

    [Fact]
    public async Task A_writer_without_script_adds_a_video_and_citizens_see_it()
    {
        using var writer = await desk.SignedInVisitorAsync(AttackedDesk.Writer);
        using var founder = await desk.SignedInVisitorAsync(AttackedDesk.Founder);
        await writer.OpenAsync("/desk/posts/new");

        await writer.Fill("Rubrik", "Så används bryggan").Fill("Text", "Kliv på från vänster.").PressAsync("Lägg till en film");
        await writer.ChooseFile("Välj en film", "brygga.mov", new Film { Container = "mov" }.Bytes(), "video/quicktime").PressAsync("Lägg till filmen");
        writer.Words.Should().Contain("0:02 lång · 320 × 180");
        await writer.PressAsync("Skicka för godkännande");
        writer.Words.Should().Contain("Filmen är inte beskriven");
        await writer.Fill("Beskrivning av filmen", "En man kliver på bryggan från vänster.").PressAsync("Skicka för godkännande");
        await founder.OpenAsync(new Uri(writer.Page.Url).AbsolutePath);
        founder.Words.Should().Contain("0:02 lång · 320 × 180").And.Contain("Beskrivning: En man kliver på bryggan från vänster.");
        await founder.PressAsync("Godkänn och publicera");

        var article = await Eventually.GivesAsync(() => ReadAsync("/nyheter/sa-anvands-bryggan", "<video"));
        article.Should().Contain("aria-label=\"En man kliver på bryggan från vänster.\"");
        var post = new Uri(writer.Page.Url).AbsolutePath;
        (await OnFacebookAsync(founder, post)).Should().Contain("<video").And.Contain("/nyheter/sa-anvands-bryggan");
    }

    [Fact]
    public async Task Staff_see_a_part_of_a_video_and_nobody_else_any()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        using var neighbour = await desk.SignedInAsync(AttackedDesk.OfOtherOrganisation);
        using var stranger = new Caller(desk.Address);
        var address = await AddedAsync(writer);

        var part = await writer.GetAsync(address, ("Range", "bytes=4-7"));

        part.Status.Should().Be(HttpStatusCode.PartialContent);
        part.Body.Should().Be("ftyp");
        part.Header("Content-Type").Should().Be("video/mp4");
        (await neighbour.GetAsync(address)).Status.Should().Be(HttpStatusCode.NotFound);
        (await stranger.GetAsync(address)).Status.Should().NotBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")]
    [InlineData("")]
    public async Task What_is_no_video_is_refused_with_a_sentence(string content)
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var page = await DraftAsync(writer);

        var reply = await SendAsync(writer, page, new MemoryStream(Encoding.UTF8.GetBytes(content)));

        reply.Status.Should().Be(HttpStatusCode.Found);
        (await writer.FollowAsync(new Uri(desk.Address, reply.Location).PathAndQuery)).Words.Should().Contain("Filen är ingen film som Anslag kan ta emot");
    }

    [Fact]
    public async Task Nobody_puts_words_on_the_page_by_its_address()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);

        var page = await writer.GetAsync($"{await DraftAsync(writer)}?refused=Ring%20070-123");

        page.Words.Should().NotContain("Ring 070");
    }

    [Fact]
    public async Task A_token_that_comes_after_the_file_is_none()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var page = await DraftAsync(writer);
        using var form = new MultipartFormDataContent { { Film(new MemoryStream(new Film().Bytes())), "Form.Video", "film.mp4" } };
        form.Add(new StringContent(await writer.TokenAsync(page)), "__RequestVerificationToken");

        (await writer.SendAsync(HttpMethod.Post, $"{page}/file", form)).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_person_without_the_right_adds_no_video()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        using var other = await desk.SignedInAsync(AttackedDesk.OfOtherUnit);
        using var neighbour = await desk.SignedInAsync(AttackedDesk.OfOtherOrganisation);
        var page = await DraftAsync(writer);

        await SendAsync(other, page, new MemoryStream(new Film().Bytes()), "/desk/me");
        await SendAsync(neighbour, page, new MemoryStream(new Film().Bytes()), "/desk/me");

        (await writer.GetAsync(page.Replace("/video", string.Empty, StringComparison.Ordinal))).Words.Should().Contain("Lägg till en film");
    }

    [Fact]
    public async Task A_large_video_does_not_raise_the_memory_of_the_desk()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var page = await DraftAsync(writer);
        var size = Megabyte * (long.TryParse(Environment.GetEnvironmentVariable("ANSLAG_LARGE_FILM"), CultureInfo.InvariantCulture, out var megabytes) ? megabytes : 300);
        await SendAsync(writer, page, new MemoryStream(new Film { FastStart = true }.Bytes()));
        var before = HighestMemory();

        var reply = await SendAsync(writer, page, new Film { FastStart = true }.Padded(size - 1_000));

        reply.Location.Should().EndWith("#video");
        (HighestMemory() - before).Should().BeLessThan(100 * Megabyte);
    }

    /// <summary>The post's page on the simulated Facebook, once the desk has seen it there.</summary>
    private static async Task<string> OnFacebookAsync(ScriptlessVisitor reader, string post)
    {
        var address = await Eventually.GivesAsync(async () =>
        {
            await reader.OpenAsync(post);
            return reader.Page.QuerySelector("a[href*='/facebook/']")?.GetAttribute("href");
        });
        using var citizen = new HttpClient();
        return await citizen.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
    }

    private async Task<string> DraftAsync(Caller writer)
    {
        var draft = (await writer.FormsAsync((await writer.GetAsync("/desk/posts/new")).PathOfLocation)).First(form => form.Handler == "post");
        var reply = await writer.PostAsync(draft.With("Form.Title", "Film").With("Form.Text", "Se filmen.").With("Form.Act", "video"));
        return new Uri(desk.Address, reply.Location).AbsolutePath;
    }

    private async Task<string> AddedAsync(Caller writer)
    {
        var reply = await SendAsync(writer, await DraftAsync(writer), new MemoryStream(new Film().Bytes()));
        var page = await writer.FollowAsync(new Uri(desk.Address, reply.Location).AbsolutePath);
        return page.Page.QuerySelector("video source")!.GetAttribute("src")!;
    }

    private static async Task<Reply> SendAsync(Caller caller, string page, Stream film, string? tokenFrom = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await caller.TokenAsync(tokenFrom ?? page)), "__RequestVerificationToken" } };
        form.Add(Film(film), "Form.Video", "../../film.mp4");
        return await caller.SendAsync(HttpMethod.Post, $"{page}/file", form);
    }

    private static StreamContent Film(Stream film)
    {
        var content = new StreamContent(film);
        content.Headers.ContentType = new MediaTypeHeaderValue("video/mp4");
        return content;
    }

    private async Task<string?> ReadAsync(string path, string part)
    {
        using var citizen = new Caller(desk.Address);
        var page = await citizen.GetAsync(path);
        return page.Body.Contains(part, StringComparison.Ordinal) ? page.Body : null;
    }

    /// <summary>The most memory that the desk's process has ever had, in bytes.</summary>
    private long HighestMemory() => 1024 * long.Parse(
        File.ReadLines($"/proc/{desk.ProcessId}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture);
}
