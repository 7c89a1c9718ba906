using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.LiftStop;
using Anslag.Channels.StopPlannedPosts;
using Anslag.Kernel;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.Testing;
using Anslag.Testing.Networks;
using Anslag.Website;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Faults.Tests;

/// <summary>The program's own services on the desk's database, in the test's process: queues deliveries as a page would, and looks at them.</summary>
internal sealed class Backstage : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private Actor _founder = null!;
    private IReadOnlyList<AccountEntry> _accounts = [];
    private MediaId _picture;

    public Backstage(IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var all = new ServiceCollection().AddLogging().AddLocalization();
        all.AddSingleton<IConfiguration>(configuration);
        all.AddKernel(configuration).AddPeople(configuration).AddChannels(configuration).AddWebsite(configuration);
        _services = all.BuildServiceProvider();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Database Database => _services.GetRequiredService<Database>();

    private IDeliveries Deliveries => _services.GetRequiredService<IDeliveries>();

    /// <summary>Waits until the founded organisation has its accounts, and takes a picture into its library.</summary>
    public async Task BeginAsync(TimeSpan patience)
    {
        var directory = _services.GetRequiredService<IOrganisationDirectory>();
        var organisation = (await directory.OrganisationsAsync(Cancelled)).Single().Id;
        var founder = (await directory.PeopleAsync(organisation, Cancelled)).Single(person => !person.IsTrial);
        _founder = new Actor(ActorKind.Person, organisation, founder.Id, founder.Name, From: string.Empty);
        await Eventually.BecomesAsync(() => HasAccountsAsync(organisation), patience, "the own website and an account on every network");
        _picture = await ReceivePictureAsync();
    }

    /// <summary>The network of an account.</summary>
    public string NetworkOf(AccountId account) => _accounts.Single(each => each.Id == account).Network.Key;

    /// <summary>Queues one text for every channel, the own website first, as one transaction.</summary>
    public async Task QueueAsync(QueuedText text)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = Database.For(_founder);
        var words = $"Vattnet är tillbaka {text.Mark}";
        var content = new Outgoing(words, words, "sv", Link: null, text.HasPicture ? [new OutgoingPicture(_picture, "En blå vattentank")] : []);
        DeliveryId? first = null;
        foreach (var account in _accounts)
        {
            var queued = Deliveries.Enqueue(
                db,
                new DeliveryOrder(account.Id, DeliveryKind.Post, text.Source, content, now) { After = first, ValidUntil = now + text.ValidFor, Planned = text.Planned },
                now);
            first ??= queued;
        }
        await db.SaveChangesAsync(Cancelled);
    }

    public async Task<ILookup<string, DeliveryStatus>> StatesAsync(IEnumerable<string> marks)
    {
        await using var db = Database.For(_founder);
        return await Deliveries.OfSourcesAsync(db, [.. marks.Select(QueuedText.SourceOf)], Cancelled);
    }

    /// <summary>Every delivery, with the times of its marks.</summary>
    public async Task<ILookup<string, MarkedDelivery>> DeliveriesAsync()
    {
        await using var db = Database.For(_founder);
        var calls = (await db.Set<Attempt>().AsNoTracking().Where(attempt => attempt.What == AttemptKind.Call).ToListAsync(Cancelled))
            .ToLookup(attempt => attempt.DeliveryId, attempt => attempt.StartedAt);
        var deliveries = await db.Set<Delivery>().AsNoTracking().ToListAsync(Cancelled);
        return deliveries.ToLookup(delivery => delivery.Source, delivery => new MarkedDelivery(delivery, [.. calls[delivery.DeliveryId]]));
    }

    /// <summary>Stops the planned posts.</summary>
    public Task StopAsync() => ActAsync<StopPlannedPosts>(stop => stop.HandleAsync("Fel nummer i alla texter", _founder, Cancelled));

    /// <summary>Lets them go on.</summary>
    public Task LiftAsync() => ActAsync<LiftStop>(lift => lift.HandleAsync(_founder, Cancelled));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<bool> HasAccountsAsync(OrganisationId organisation)
    {
        _accounts = await _services.GetRequiredService<IAccounts>().OpenAsync(organisation, Cancelled);
        return _accounts.Count == _services.GetServices<INetwork>().Count();
    }

    private async Task<MediaId> ReceivePictureAsync()
    {
        await using var photo = new MemoryStream(Photos.Jpeg(320, 200));
        await using var db = Database.For(_founder);
        var item = await _services.GetRequiredService<IMediaLibrary>().ReceiveAsync(db, photo, TimeProvider.System.GetUtcNow(), Cancelled);
        await db.SaveChangesAsync(Cancelled);
        return item.Id;
    }

    private async Task ActAsync<T>(Func<T, Task> act)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }
}

/// <summary>A delivery and when its calls were marked.</summary>
internal sealed record MarkedDelivery(Delivery Delivery, IReadOnlyList<DateTimeOffset> Marks);
