using Anslag.Kernel;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Recurring;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Anslag.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Anslag.Tests.Kernel;

/// <summary>The kernel as one node has it, on a test database, with the tests' own table beside its own.</summary>
public sealed class KernelServices : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;
    private bool started;

    private KernelServices(TestDatabase database, IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? add)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings(folder.Path)).AddInMemoryCollection(settings).Build();
        var all = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<TimeProvider>(Clock);
        all.AddSingleton<IConfiguration>(configuration);
        all.AddKernel(configuration).AddModel(typeof(Thing).Assembly);
        add?.Invoke(all);
        services = all.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = Anslag.Testing.SwedishTime.ClockAt(2026, 11, 23, 9);

    public DateTimeOffset Now => Clock.GetUtcNow();

    public OrganisationId Lyckeby { get; } = Id.Random<OrganisationId>();

    public OrganisationId Granköping { get; } = Id.Random<OrganisationId>();

    public Database Database => Get<Database>();

    public static async Task<KernelServices> OnAsync(
        TestDatabase database, Action<IServiceCollection>? add = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var kernel = new KernelServices(database, settings ?? new Dictionary<string, string?>(), add);
        await using var db = kernel.Database.AcrossOrganisations();
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return kernel;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public IEnumerable<T> GetAll<T>()
        where T : notnull => services.GetServices<T>();

    /// <summary>Starts the workers, as a node does once its database is ready.</summary>
    public async Task StartAsync()
    {
        Get<DatabaseReadiness>().Ready();
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(TestContext.Current.CancellationToken);
        started = true;
    }

    /// <summary>Works once through what is due now, as a worker does.</summary>
    public async Task WorkAsync<T>()
        where T : class, IWork
    {
        foreach (var claim in await Get<Claims>().DueAsync<T>(Now, TimeSpan.FromSeconds(30), 100, TestContext.Current.CancellationToken))
            await Get<IWorkHandler<T>>().HandleAsync(claim, TestContext.Current.CancellationToken);
    }

    /// <summary>Takes away what other tests of the class have left in the queues, which know no organisations.</summary>
    public async Task<KernelServices> WithEmptyQueuesAsync()
    {
        await using var db = Database.AcrossOrganisations();
        await db.Set<Thing>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await db.Set<EventDelivery>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await db.Set<EventRow>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await db.Set<KnownSubscriber>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await db.Set<Recurrence>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public IServiceScope Scope() => services.CreateScope();

    public Actor Anna() => new(ActorKind.Person, Lyckeby, Id.Random<PersonId>(), "Anna Lind", "192.0.2.7");

    public async Task SaveAsync(params IEnumerable<object> rows)
    {
        await using var db = Database.AcrossOrganisations();
        db.AddRange(rows);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task<List<T>> RowsAsync<T>()
        where T : class
    {
        await using var db = Database.AcrossOrganisations();
        return await db.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in started ? services.GetServices<IHostedService>() : [])
            await service.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
        folder.Dispose();
    }
}

internal static class TestDatabaseSettings
{
    /// <summary>A node's settings for a test database. SQLite's file decides the folder; on PostgreSQL each node has its own.</summary>
    public static Dictionary<string, string?> Settings(this TestDatabase database, string ownFolder) => database is PostgresDatabase
        ? new() { ["Storage:Postgres"] = database.ConnectionString, ["Storage:Folder"] = ownFolder }
        : new() { ["Storage:Folder"] = Path.GetDirectoryName(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource) };
}
