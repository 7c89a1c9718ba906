using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Anslag.Tests.Kernel.Media;
using Anslag.Website;
using Anslag.Website.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SkiaSharp;

namespace Anslag.Tests.Website;

/// <summary>One node with the kernel and the citizens' site, as the sender and as citizens meet it. Behind the site stands a desk that says "desk".</summary>
internal sealed class WebsiteServices : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;

    private WebsiteServices(TestDatabase database, Register register, bool afterRestart, IReadOnlyDictionary<string, string?> settings)
    {
        Register = register;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(database.Settings(folder.Path));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Website:Address"] = "https://ekbacken.example" });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning)).AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IOrganisationDirectory>(register).AddSingleton<IAccounts>(register);
        builder.Services.AddKernel(builder.Configuration).AddWebsite(builder.Configuration).AddModel(typeof(DeliveryId).Assembly);
        builder.WebHost.UseTestServer();
        Folder = builder.Configuration["Storage:Folder"]!;
        if (!afterRestart && Directory.Exists(Path.Combine(Folder, "site")))
            Directory.Delete(Path.Combine(Folder, "site"), recursive: true);
        app = builder.Build();
        app.UseSite();
        app.Run(context => context.Response.WriteAsync("desk"));
    }

    public FakeTimeProvider Clock { get; } = SwedishTime.ClockAt(2026, 11, 23, 11, 40);

    public Register Register { get; }

    /// <summary>The node's <c>Storage:Folder</c>.</summary>
    public string Folder { get; }

    public OrganisationId Ekbacken => Register.Ekbacken.Id;

    public INetwork Network => Get<INetwork>();

    /// <summary>A node with one organisation, whose site is drawn.</summary>
    public static async Task<WebsiteServices> OnAsync(
        TestDatabase database, bool isTrial = false, IReadOnlyDictionary<string, string?>? settings = null, params OfficialAccount[] official)
    {
        var register = new Register { IsTrial = isTrial };
        register.Organisations.Add(register.Ekbacken);
        register.Official.AddRange(official);
        var site = await StartAsync(database, register, settings: settings);
        await site.Get<SnapshotBuilder>().BringAllUpToDateAsync(again: false, TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>A node that draws nothing by itself before its database is said to be ready.</summary>
    public static async Task<WebsiteServices> StartAsync(
        TestDatabase database, Register register, bool afterRestart = false, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var site = new WebsiteServices(database, register, afterRestart, settings ?? new Dictionary<string, string?>());
        if (!afterRestart)
        {
            await using var db = site.Get<Database>().AcrossOrganisations();
            await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        }
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A citizen at a host name. Redirects are not followed and nothing is unpacked.</summary>
    public HttpClient Citizen(string host = "ekbacken.example")
    {
        var citizen = app.GetTestClient();
        citizen.BaseAddress = new Uri($"https://{host}");
        return citizen;
    }

    public async Task<string> ReadAsync(string path)
    {
        using var citizen = Citizen();
        return await citizen.GetStringAsync(path, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var citizen = Citizen();
        return await citizen.GetAsync(path, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, long from, long to)
    {
        using var citizen = Citizen();
        citizen.DefaultRequestHeaders.Range = new(from, to);
        return await citizen.GetAsync(path, TestContext.Current.CancellationToken);
    }

    public async Task<NetworkReceipt> PublishAsync(Outgoing content, OrganisationId? organisation = null)
    {
        var outcome = await Network.PublishAsync(Sending(DeliveryKind.Post, content, organisation), TestContext.Current.CancellationToken);
        return outcome.Should().BeOfType<Outcome.Published>().Subject.Receipt;
    }

    public Task<Outcome> CorrectAsync(NetworkReceipt original, Outgoing content) =>
        Network.CorrectAsync(Sending(DeliveryKind.Correction, content) with { Original = original }, TestContext.Current.CancellationToken);

    public Task<Outcome> TakeDownAsync(NetworkReceipt original, string? note = null) => Network.TakeDownAsync(
        Sending(DeliveryKind.TakeDown, News.About("Borta") with { Note = note }) with { Original = original }, TestContext.Current.CancellationToken);

    public Sending Sending(DeliveryKind kind, Outgoing content, OrganisationId? organisation = null) => new(
        Id.Random<DeliveryId>(),
        kind,
        new AccountConnection(Id.Random<AccountId>(), organisation ?? Ekbacken, "website", Secret: string.Empty, IsTrial: false),
        content,
        Original: null,
        MarkedAt: null,
        new Dictionary<string, string>(),
        (_, _, _) => Task.CompletedTask);

    public async Task<MediaId> PhotoAsync(int width = 1200, int height = 600)
    {
        await using var db = Get<Database>().For(Ekbacken);
        using var photo = new MemoryStream(Photos.RedAndBlue(SKEncodedImageFormat.Jpeg, width, height));
        var item = await Get<IMediaLibrary>().ReceiveAsync(db, photo, Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return item.Id;
    }

    public async Task<OutgoingVideo> VideoAsync()
    {
        await using var db = Get<Database>().For(Ekbacken);
        using var film = new MemoryStream(new Film().Bytes());
        var library = Get<IMediaLibrary>();
        var item = library.Keep(db, await library.ReceiveVideoAsync(film, TestContext.Current.CancellationToken), Clock.GetUtcNow());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new OutgoingVideo(item.Id, "En kran svänger", item.Video!, item.Length);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Dispose();
    }
}
