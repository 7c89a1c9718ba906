using System.Net;
using System.Text;
using Anslag.Tests.Kernel.Media;
using SkiaSharp;

namespace Anslag.Tests.Security;

/// <summary>Files that are not what they seem, sent through the form where pictures are added.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class UploadTests(AttackedDesk desk)
{
    private const string Script = "<script>alert(document.domain)</script>";
    private const int Megabyte = 1_000_000;

    public static TheoryData<string, byte[]> NoPictures { get; } = new()
    {
        { "page", Encoding.UTF8.GetBytes("<!doctype html>" + Script) },
        { "drawing", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{Script}</svg>") },
        { "program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF] },
        { "archive", [.. "PK"u8, 3, 4, .. new byte[40]] },
        { "beginning of a JPEG", [0xFF, 0xD8, 0xFF, .. Encoding.UTF8.GetBytes(Script)] },
        { "bomb", Photos.Bomb(60_000, 60_000) },
        { "larger than any picture", Photos.Bomb(int.MaxValue, int.MaxValue) },
        { "negative", Photos.Bomb(-1, -1) },
        { "nothing but a header", Photos.RedAndBlue(SKEncodedImageFormat.Png)[..33] },
    };

    [Theory]
    [MemberData(nameof(NoPictures))]
    public async Task What_is_no_picture_is_refused_with_a_sentence(string kind, byte[] content)
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var before = await MediaAsync();

        var reply = await UploadAsync(writer, content);

        reply.Status.Should().Be(HttpStatusCode.OK, kind);
        reply.Page.QuerySelector("[role=alert], .errors, [aria-invalid=true]").Should().NotBeNull(kind);
        (await MediaAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task What_is_two_things_at_once_is_kept_as_a_picture_alone()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);
        var before = await MediaAsync();

        await UploadAsync(writer, [.. Photos.WithExif(1), .. Encoding.UTF8.GetBytes(Script), .. "PK"u8]);

        var added = (await MediaAsync()).Except(before).Single();
        var shown = await writer.GetAsync($"/desk/media/{added}");
        shown.Header("Content-Type").Should().Be("image/webp");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(desk.Data, "media"), "*", SearchOption.AllDirectories))
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Token)).Should().NotContain("alert(").And.NotContain("GPS").And.NotContain("Exif", file);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(60)]
    public async Task A_file_that_is_too_large_is_refused_with_a_sentence(int megabytes)
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);

        var reply = await UploadAsync(writer, [.. Photos.WithExif(1), .. new byte[megabytes * Megabyte]]);

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Words.Should().Contain("Filen är för stor");
    }

    [Fact]
    public async Task A_file_without_end_is_not_read()
    {
        using var writer = await desk.SignedInAsync(AttackedDesk.Writer);

        var reply = await UploadAsync(writer, new byte[110 * Megabyte], ("Expect", "100-continue"));

        reply.Status.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    private async Task<List<string>> MediaAsync() => [.. (await desk.Books.IdsAsync(desk.Organisation))["media"].Order(StringComparer.Ordinal)];

    private static async Task<Reply> UploadAsync(Caller writer, byte[] content, params (string, string)[] headers)
    {
        var draft = (await writer.FormsAsync((await writer.GetAsync("/desk/posts/new")).PathOfLocation)).First(form => form.Handler == "post");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in draft.With("Form.Act", "picture").Fields)
            form.Add(new StringContent(value), name);
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new("image/jpeg");
        form.Add(file, "Form.Picture", "../../bild.jpg");
        return await writer.SendAsync(HttpMethod.Post, draft.Path, form, headers);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
