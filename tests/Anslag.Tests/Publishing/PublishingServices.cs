using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Publishing;
using Anslag.Publishing.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.SaveDraft;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Anslag.Tests.Kernel.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Anslag.Tests.Publishing;

/// <summary>Publishing on a test database, in an organisation of a writer and an approver, with a website, a Facebook page and an account on X.</summary>
public sealed class PublishingServices : IAsyncDisposable
{
    private readonly KernelServices kernel;

    private PublishingServices(KernelServices kernel)
    {
        this.kernel = kernel;
        Maria = Person("Maria Lind", Role.Writer);
        Johan = Person("Johan Berg", Role.Writer, Role.Approver);
        Ada = Person("Ada Ek", Role.Administrator);
    }

    public OrganisationId Ekbacken => kernel.Lyckeby;

    /// <summary>A writer.</summary>
    public Actor Maria { get; }

    /// <summary>A writer and approver.</summary>
    public Actor Johan { get; }

    /// <summary>An administrator.</summary>
    public Actor Ada { get; }

    public FakeRights Rights => kernel.Get<FakeRights>();

    public FakeAccounts Accounts => kernel.Get<FakeAccounts>();

    public FakeDeliveries Deliveries => kernel.Get<FakeDeliveries>();

    public Database Database => kernel.Database;

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => kernel.Clock;

    public DateTimeOffset Now => kernel.Now;

    public static async Task<PublishingServices> OnAsync(TestDatabase database) => new(await KernelServices.OnAsync(database, services =>
    {
        services.AddModel(typeof(AccountId).Assembly);
        services.AddPublishing(new ConfigurationBuilder().Build());
        services.AddSingleton<FakeRights>().AddSingleton<IRights>(provider => provider.GetRequiredService<FakeRights>());
        services.AddSingleton<FakeDeliveries>().AddSingleton<IDeliveries>(provider => provider.GetRequiredService<FakeDeliveries>());
        services.AddSingleton<FakeAccounts>().AddSingleton<IAccounts>(provider => provider.GetRequiredService<FakeAccounts>()).AddSingleton<IContentCheck, FakeContentCheck>();
        services.AddSingleton<IOrganisationDirectory>(provider => provider.GetRequiredService<FakeRights>());
    }));

    public Actor Person(string name, params Role[] roles)
    {
        var actor = new Actor(ActorKind.Person, Ekbacken, Id.Random<PersonId>(), name, "192.0.2.7");
        Rights.Give(actor, roles);
        return actor;
    }

    /// <summary>Runs a use case.</summary>
    public async Task<TResult> DoAsync<T, TResult>(Func<T, Task<TResult>> act)
        where T : notnull
    {
        using var scope = kernel.Scope();
        return await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>Runs a use case.</summary>
    public Task DoAsync<T>(Func<T, Task> act)
        where T : notnull => DoAsync<T, bool>(async useCase =>
    {
        await act(useCase);
        return true;
    });

    public T Get<T>()
        where T : notnull => kernel.Get<T>();

    /// <summary>Maria writes a post that is fit to be submitted.</summary>
    public async Task<PostId> WrittenAsync(Func<PostContent, PostContent>? but = null)
    {
        var id = Id.New<PostId>(Now);
        var content = Words.Water;
        await DoAsync<SaveDraft, DraftOutcome>(save =>
            save.HandleAsync(id, Words.Draft(but is null ? content : but(content)), Guid.NewGuid(), 0, Maria, TestContext.Current.CancellationToken));
        return id;
    }

    public async Task<PostId> SubmittedAsync(Func<PostContent, PostContent>? but = null)
    {
        var id = await WrittenAsync(but);
        await this.SubmitAsync(id, Maria);
        return id;
    }

    public async Task<PostId> ApprovedAsync(Func<PostContent, PostContent>? but = null)
    {
        var id = await SubmittedAsync(but);
        await this.ApproveAsync(id, Johan);
        return id;
    }

    /// <summary>Maria writes, Johan approves and lets it go.</summary>
    public async Task<PostId> ReleasedAsync(Func<PostContent, PostContent>? but = null)
    {
        var id = await ApprovedAsync(but);
        await this.ReleaseAsync(id, Johan);
        return id;
    }

    /// <summary>Released, and seen on every channel.</summary>
    public async Task<PostId> PublishedAsync()
    {
        var id = await ReleasedAsync();
        Deliveries.AllGoLive(Now);
        await this.SeenLiveAsync(id);
        return id;
    }

    public async Task<Post> PostAsync(PostId id)
    {
        await using var db = Database.For(Ekbacken);
        return (await db.WholePostAsync(id, TestContext.Current.CancellationToken))!;
    }

    public async Task<MediaItem> PhotoAsync()
    {
        await using var db = Database.For(Maria);
        using var photo = new MemoryStream(Photos.RedAndBlue(SKEncodedImageFormat.Jpeg));
        var item = await Get<IMediaLibrary>().ReceiveAsync(db, photo, Now, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return item;
    }

    public async Task<IReadOnlyList<string>> EventsAsync()
    {
        await using var db = Database.For(Ekbacken);
        return await db.Set<Anslag.Kernel.Events.EventRow>().OrderBy(row => row.Id).Select(row => row.Name).ToListAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => kernel.DisposeAsync();
}
