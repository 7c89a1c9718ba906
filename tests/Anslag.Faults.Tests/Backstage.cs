using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.Testing;
using Anslag.Website;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Anslag.Faults.Tests;

/// <summary>The program's own services on the desk's database, in the test's process: queues deliveries as a page would, and looks at them.</summary>
internal sealed class Backstage : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Backstage(IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var all = new ServiceCollection().AddLogging().AddLocalization();
        all.AddSingleton<IConfiguration>(configuration);
        all.AddKernel(configuration).AddPeople(configuration).AddChannels(configuration).AddWebsite(configuration);
        _services = all.BuildServiceProvider();
    }

    public async Task<OrganisationId> OrganisationAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IOrganisationDirectory>().OrganisationsAsync(Cancelled)).Single().Id;
    }

    public async Task<IReadOnlyList<AccountEntry>> AccountsAsync(OrganisationId organisation)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAccounts>().OpenAsync(organisation, Cancelled);
    }

    /// <summary>Takes a picture into the library; a delivery with it has a step to prepare.</summary>
    public async Task<MediaId> ReceivePictureAsync(OrganisationId organisation)
    {
        using var bitmap = new SKBitmap(320, 200);
        await using var photo = new MemoryStream(bitmap.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray());
        await using var db = _services.GetRequiredService<Database>().For(organisation);
        var item = await _services.GetRequiredService<IMediaLibrary>().ReceiveAsync(db, photo, TimeProvider.System.GetUtcNow(), Cancelled);
        await db.SaveChangesAsync(Cancelled);
        return item.Id;
    }

    /// <summary>Takes a video into the library; a delivery with it has many steps to prepare, and the network works on it afterwards.</summary>
    public async Task<OutgoingVideo> ReceiveVideoAsync(OrganisationId organisation)
    {
        await using var film = new MemoryStream(new Film(640, 360, 3).Bytes());
        await using var db = _services.GetRequiredService<Database>().For(organisation);
        var library = _services.GetRequiredService<IMediaLibrary>();
        var item = library.Keep(db, await library.ReceiveVideoAsync(film, Cancelled), TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(Cancelled);
        return new OutgoingVideo(item.Id, "En kran svänger", item.Video!, item.Length);
    }

    /// <summary>Queues one text for both channels, the own website first, as one transaction.</summary>
    public async Task QueueAsync(OrganisationId organisation, AccountId website, AccountId facebook, MediaId? picture, OutgoingVideo? video, string mark)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = _services.GetRequiredService<Database>().For(organisation);
        var deliveries = _services.GetRequiredService<IDeliveries>();
        var text = $"Vattnet är tillbaka {mark}";
        var content = new Outgoing(text, text, "sv", Link: null, picture is { } shown ? [new OutgoingPicture(shown, "En blå vattentank")] : []) { Video = video };
        var first = deliveries.Enqueue(db, new DeliveryOrder(website, DeliveryKind.Post, Source(mark), content, now), now);
        deliveries.Enqueue(db, new DeliveryOrder(facebook, DeliveryKind.Post, Source(mark), content, now) { After = first }, now);
        await db.SaveChangesAsync(Cancelled);
    }

    public async Task<ILookup<string, DeliveryStatus>> StatesAsync(OrganisationId organisation, IEnumerable<string> marks)
    {
        await using var db = _services.GetRequiredService<Database>().For(organisation);
        return await _services.GetRequiredService<IDeliveries>().OfSourcesAsync(db, [.. marks.Select(Source)], Cancelled);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>What the deliveries of a text are found by.</summary>
    public static string Source(string mark) => $"kill-test/{mark}";
}
