using System.Collections.Concurrent;
using Anslag.Channels;
using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Testing.Networks;

/// <summary>A network behind HTTP: the adapter as the program has it, over real HTTP against a simulator or a real server.</summary>
public abstract class DistantNetworkBench : NetworkBench
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _key;
    private ServiceProvider _services = null!;

    protected DistantNetworkBench(string key) => _key = key;

    public override INetwork Network => _services.GetServices<INetwork>().Single(network => network.Profile.Key == _key);

    /// <summary>What the program has said to networks so far.</summary>
    public ConcurrentQueue<SaidCall> Said { get; } = new();

    /// <summary>Where the network is found, as settings of the program.</summary>
    protected abstract IReadOnlyDictionary<string, string?> Settings { get; }

    public async Task<NetworkBench> ReadyAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).AddInMemoryCollection([new("Storage:Folder", _folder.Path)]).Build();
        var all = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<IConfiguration>(configuration);
        all.AddKernel(configuration).AddPeople(configuration).AddChannels(configuration);
        all.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new RecordingHandler(Said)));
        _services = all.BuildServiceProvider();
        await using var db = _services.GetRequiredService<Database>().AcrossOrganisations();
        await db.Database.EnsureCreatedAsync(Token);
        return this;
    }

    public override async Task<MediaId> TakeInPictureAsync(OrganisationId organisation)
    {
        await using var db = _services.GetRequiredService<Database>().For(organisation);
        await using var photo = new MemoryStream(Photos.Jpeg());
        var item = await _services.GetRequiredService<IMediaLibrary>().ReceiveAsync(db, photo, TimeProvider.System.GetUtcNow(), Token);
        await db.SaveChangesAsync(Token);
        return item.Id;
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    protected T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>An account that was opened on the network, as the sender gets it.</summary>
    protected static AccountConnection Connection(OpenedAccount opened, bool isTrial) =>
        new(Id.Random<AccountId>(), Id.Random<OrganisationId>(), opened.NetworkId, opened.Secret, isTrial);
}
