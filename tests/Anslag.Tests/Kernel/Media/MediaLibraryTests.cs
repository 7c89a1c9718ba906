using Anslag.Kernel.Media;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Anslag.Tests.Kernel.Media;

public abstract class MediaLibraryTests(TestDatabase database)
{
    private static readonly MediaFit Small = new(MediaFormat.Webp, 100);

    [Fact]
    public async Task A_picture_comes_back_in_the_size_and_format_that_is_asked_for()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveAsync(kernel, Photos.RedAndBlue(SKEncodedImageFormat.Jpeg, 400, 200));

        await using var file = await OpenAsync(kernel, item, Small);

        (file!.Width, file.Height, file.ContentType).Should().Be((100, 50, "image/webp"));
        PictureKinds.Of(await BytesAsync(file)).Should().Be(PictureKind.Webp);
    }

    [Fact]
    public async Task A_picture_is_never_made_larger()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveAsync(kernel, Photos.RedAndBlue(SKEncodedImageFormat.Jpeg, 40, 20));

        await using var file = await OpenAsync(kernel, item, Small);

        file!.Width.Should().Be(40);
    }

    [Fact]
    public async Task A_picture_is_made_to_fit_a_networks_bytes()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveAsync(kernel, Noise(600, 600));

        await using var file = await OpenAsync(kernel, item, new MediaFit(MediaFormat.Jpeg, 600, MostBytes: 20_000));

        file!.Length.Should().BeLessThanOrEqualTo(20_000);
    }

    [Fact]
    public async Task Another_organisation_does_not_get_the_picture()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveAsync(kernel, Photos.RedAndBlue(SKEncodedImageFormat.Jpeg));

        var file = await kernel.Get<IMediaLibrary>().OpenAsync(kernel.Granköping, item.Id, Small, TestContext.Current.CancellationToken);

        file.Should().BeNull();
    }

    [Fact]
    public async Task The_file_is_there_before_the_row()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        await using var db = kernel.Database.For(kernel.Lyckeby);
        using var photo = new MemoryStream(Photos.RedAndBlue(SKEncodedImageFormat.Jpeg));

        // The program dies here, before the caller saves.
        var item = await kernel.Get<IMediaLibrary>().ReceiveAsync(db, photo, kernel.Now, TestContext.Current.CancellationToken);

        await using var file = await kernel.Get<IMediaFiles>().OpenAsync(item.ContentHash, TestContext.Current.CancellationToken);
        file!.Length.Should().Be(item.Length);
        await using var after = kernel.Database.For(kernel.Lyckeby);
        (await after.Set<MediaItem>().AnyAsync(row => row.Id == item.Id, TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task What_was_made_from_a_picture_can_be_deleted_and_is_made_again()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveAsync(kernel, Photos.RedAndBlue(SKEncodedImageFormat.Jpeg, 300, 150));
        await using (var first = await OpenAsync(kernel, item, Small))
            first.Should().NotBeNull();
        Directory.Delete(Path.Combine(kernel.Get<Anslag.Kernel.Storage.StorageOptions>().MediaFolder, "derived"), recursive: true);

        await using var again = await OpenAsync(kernel, item, Small);
        await using var kept = await OpenAsync(kernel, item, Small);

        (await BytesAsync(again!)).Should().Equal(await BytesAsync(kept!));
    }

    [Fact]
    public async Task A_video_is_kept_with_what_it_is_and_comes_back_whole()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveVideoAsync(kernel);

        await using var video = await kernel.Get<IMediaLibrary>().OpenVideoAsync(kernel.Lyckeby, item.Id, TestContext.Current.CancellationToken);

        video!.Facts.Should().Be(item.Video);
        (video.Facts.Width, video.Facts.Duration, video.Length).Should().Be((320, TimeSpan.FromSeconds(2), item.Length));
    }

    [Fact]
    public async Task A_video_has_a_still_picture_in_every_size_and_format()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var item = await ReceiveVideoAsync(kernel);

        await using var still = await OpenAsync(kernel, item, Small);

        (still!.Width, still.ContentType).Should().Be((100, "image/webp"));
    }

    [Fact]
    public async Task Neither_another_organisation_nor_a_pictures_id_opens_a_video()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var (video, picture) = (await ReceiveVideoAsync(kernel), await ReceiveAsync(kernel, Photos.RedAndBlue(SKEncodedImageFormat.Jpeg)));
        var library = kernel.Get<IMediaLibrary>();

        (await library.OpenVideoAsync(kernel.Granköping, video.Id, TestContext.Current.CancellationToken)).Should().BeNull();
        (await library.OpenVideoAsync(kernel.Lyckeby, picture.Id, TestContext.Current.CancellationToken)).Should().BeNull();
    }

    private static async Task<MediaItem> ReceiveVideoAsync(KernelServices kernel)
    {
        await using var db = kernel.Database.For(kernel.Anna());
        using var film = new MemoryStream(new Film().Bytes());
        var library = kernel.Get<IMediaLibrary>();
        var item = library.Keep(db, await library.ReceiveVideoAsync(film, TestContext.Current.CancellationToken), kernel.Now);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return item;
    }

    private static async Task<MediaItem> ReceiveAsync(KernelServices kernel, byte[] content)
    {
        await using var db = kernel.Database.For(kernel.Anna());
        using var photo = new MemoryStream(content);
        var item = await kernel.Get<IMediaLibrary>().ReceiveAsync(db, photo, kernel.Now, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return item;
    }

    private static Task<MediaFile?> OpenAsync(KernelServices kernel, MediaItem item, MediaFit fit) =>
        kernel.Get<IMediaLibrary>().OpenAsync(kernel.Lyckeby, item.Id, fit, TestContext.Current.CancellationToken);

    private static async Task<byte[]> BytesAsync(MediaFile file)
    {
        using var bytes = new MemoryStream();
        await file.Content.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    private static byte[] Noise(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var random = new Random(1);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((uint)random.Next() | 0xFF000000));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }
}

public sealed class MediaLibraryTestsOnSqlite(SqliteDatabase database) : MediaLibraryTests(database), IClassFixture<SqliteDatabase>;

public sealed class MediaLibraryTestsOnPostgres(PostgresDatabase database) : MediaLibraryTests(database), IClassFixture<PostgresDatabase>;
