using Anslag.Channels;
using Anslag.Channels.Accounts;
using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.ListenToAccounts;
using Anslag.Channels.RenewSignIn;
using Anslag.Channels.SendDelivery;
using Anslag.Channels.Stops;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Anslag.People.Contracts;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Anslag.Tests.Channels;

/// <summary>Channels as one node has it, with a network of the tests' own. Nothing runs by itself: the test turns the crank.</summary>
public sealed class ChannelsNode : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TemporaryFolder Keys = new();
    private readonly KernelServices kernel;
    private readonly FakeTimeProvider clock;

    private ChannelsNode(KernelServices kernel, FakeTimeProvider clock, FakeNetwork network, PowerCuts cuts, Actor anna)
    {
        this.kernel = kernel;
        this.clock = clock;
        Network = network;
        Cuts = cuts;
        Anna = anna;
        ((FakeDirectory)kernel.Get<IOrganisationDirectory>()).Welcome(new PersonEntry(anna.Person!.Value, "Anna Lind", HasLeft: false));
    }

    public FakeNetwork Network { get; }

    public PowerCuts Cuts { get; }

    public Actor Anna { get; }

    public OrganisationId Organisation => Anna.Organisation;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Database Database => kernel.Database;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ChannelsNode> OnAsync(TestDatabase database)
    {
        var time = Anslag.Testing.SwedishTime.ClockAt(2026, 11, 23, 9);
        var network = new FakeNetwork { Clock = time };
        var services = await KernelAsync(database, time, network, out var cuts);
        await ForgetAsync(services.Database);
        return new ChannelsNode(services, time, network, cuts, services.Anna());
    }

    /// <summary>A second node over the same database, with the same clock and network.</summary>
    public async Task<ChannelsNode> BesideAsync(TestDatabase database, Actor? by = null) =>
        new(await KernelAsync(database, clock, Network, out var cuts), clock, Network, cuts, by ?? Anna);

    public T Get<T>()
        where T : notnull => kernel.Get<T>();

    public IServiceScope Scope() => kernel.Scope();

    public async Task<AccountId> OpenAccountAsync(string networkId = "page-1", string network = "board")
    {
        await using var db = Database.For(Organisation);
        var opened = new OpenedAccount(networkId, "Lyckeby kommun", new Uri($"http://localhost/{networkId}"), "secret");
        var account = Account.OpenTrial(
            Id.New<AccountId>(Now), Organisation, network, opened, Id.Random<UnitId>(), Anna.Person, deputy: null, Now);
        db.AddRange(account, AccountHealth.Of(account), Listening.To(account, Now));
        await Get<SignInKeeper>().GiveAsync(db, account, new GivenSecret("secret"), Anna.Person, Now, Token);
        await db.SaveChangesAsync(Token);
        return account.Id;
    }

    public async Task<DeliveryId> EnqueueAsync(AccountId account, Func<DeliveryOrder, DeliveryOrder>? change = null, string text = "Vattnet är avstängt.")
    {
        var order = new DeliveryOrder(account, DeliveryKind.Post, "post/1", new Outgoing("Vatten", text, "sv", Link: null, []), Now);
        await using var db = Database.For(Anna);
        var id = Get<IDeliveries>().Enqueue(db, change?.Invoke(order) ?? order, Now);
        await db.SaveChangesAsync(Token);
        return id;
    }

    public async Task<Delivery> DeliveryAsync(DeliveryId id)
    {
        await using var db = Database.For(Organisation);
        return await db.Set<Delivery>().AsNoTracking().SingleAsync(delivery => delivery.Id == id.Value, Token);
    }

    public async Task<IReadOnlyList<T>> AllAsync<T>()
        where T : class
    {
        await using var db = Database.For(Organisation);
        return await db.Set<T>().AsNoTracking().ToListAsync(Token);
    }

    public async Task ChangeAsync(DeliveryId id, Action<Delivery> change)
    {
        await using var db = Database.For(Anna);
        change(await db.Set<Delivery>().SingleAsync(delivery => delivery.Id == id.Value, Token));
        await db.SaveChangesAsync(Token);
    }

    public Task<IReadOnlyList<Claim>> ClaimAsync(int most = 8) => Get<Claims>().DueAsync<Delivery>(Now, Lease, most, Token);

    /// <summary>Works with everything that is due now, each row once. A power cut ends the work where it is ordered.</summary>
    public async Task<int> WorkAsync()
    {
        var claims = await ClaimAsync(most: 100);
        foreach (var claim in claims)
            await HandleAsync(claim);
        return claims.Count;
    }

    /// <summary>Reads every account that is due to be read.</summary>
    public async Task<int> ListenAsync()
    {
        var claims = await Get<Claims>().DueAsync<Listening>(Now, Lease, 100, Token);
        foreach (var claim in claims)
            await Get<IWorkHandler<Listening>>().HandleAsync(claim, Token);
        return claims.Count;
    }

    /// <summary>Reads what has been told.</summary>
    public async Task ReadTidingsAsync()
    {
        foreach (var claim in await Get<Claims>().DueAsync<Tiding>(Now, Lease, 100, Token))
            await Get<IWorkHandler<Tiding>>().HandleAsync(claim, Token);
    }

    public async Task<Listening> ListeningAsync(AccountId account) =>
        (await AllAsync<Listening>()).Single(listening => listening.AccountId == account);

    /// <summary>Takes items in, as a worker does.</summary>
    public async Task TakeInAsync(AccountId account, params IncomingItem[] items)
    {
        await using var db = Database.For(Organisation);
        await using var transaction = await db.Database.BeginTransactionAsync(Token);
        await db.TakeInAsync(await db.Set<Account>().SingleAsync(one => one.Id == account, Token), items, Now, Token);
        await db.SaveChangesAsync(Token);
        await transaction.CommitAsync(Token);
    }

    public Task HandleAsync(Claim claim) => HandleAsync<Delivery>(claim);

    private async Task HandleAsync<T>(Claim claim)
        where T : class, IWork
    {
        using var power = Cuts.PowerOn();
        try
        {
            await Get<IWorkHandler<T>>().HandleAsync(claim, power.Token);
        }
        catch (OperationCanceledException) when (power.IsCancellationRequested)
        {
            // The power was cut.
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another has claimed the row.
        }
    }

    /// <summary>Exchanges every token that is due now. A power cut ends the work where it is ordered.</summary>
    public async Task<int> ExchangeAsync()
    {
        var claims = await Get<Claims>().DueAsync<SignInRenewal>(Now, Lease, 100, Token);
        foreach (var claim in claims)
            await HandleAsync<SignInRenewal>(claim);
        return claims.Count;
    }

    /// <summary>Works, and turns the clock to whatever is due next, until nothing more happens by itself.</summary>
    public async Task RestAsync()
    {
        for (var turn = 0; turn < 400; turn++)
        {
            while (await WorkAsync() > 0)
            {
            }
            if (await NextAsync() is not { } next)
                return;
            Advance(next - Now);
        }
        throw new TimeoutException("It never comes to rest.");
    }

    public void Advance(TimeSpan time) => clock.Advance(time > TimeSpan.Zero ? time : TimeSpan.FromTicks(1));

    public async Task<IReadOnlyList<T>> EventsAsync<T>()
        where T : class, IEvent
    {
        var name = EventRow.NameOf(typeof(T)).Name;
        var rows = await AllAsync<EventRow>();
        return [.. rows.Where(row => row.Name == name).Select(row => System.Text.Json.JsonSerializer.Deserialize<T>(row.Content, EventJson.Options)!)];
    }

    public async Task<bool> IsStoppedAsync() => (await AllAsync<StopGate>()).Any(gate => gate.IsStopped);

    public ValueTask DisposeAsync() => kernel.DisposeAsync();

    private static Task<KernelServices> KernelAsync(TestDatabase database, FakeTimeProvider time, FakeNetwork network, out PowerCuts cuts)
    {
        var ownCuts = cuts = new PowerCuts();
        var settings = new Dictionary<string, string?> { ["Storage:KeyFile"] = Keys["anslag.key"] };
        return KernelServices.OnAsync(
            database,
            all =>
            {
                all.AddChannels(new ConfigurationBuilder().Build());
                all.AddSingleton<TimeProvider>(time).AddSingleton<INetwork>(network).AddSingleton<ISendingMilestones>(ownCuts);
                all.AddSingleton<IRights>(new FakeRights()).AddSingleton<IOrganisationDirectory>(new FakeDirectory());
            },
            settings);
    }

    /// <summary>What an earlier test of the same database left in the queue.</summary>
    private static async Task ForgetAsync(Database database)
    {
        await using var db = database.AcrossOrganisations();
        await db.Set<Delivery>().ExecuteDeleteAsync(Token);
        await db.Set<SignInRenewal>().ExecuteDeleteAsync(Token);
        await db.Set<Listening>().ExecuteDeleteAsync(Token);
        await db.Set<Tiding>().ExecuteDeleteAsync(Token);
    }

    private async Task<DateTimeOffset?> NextAsync()
    {
        var rows = await AllAsync<Delivery>();
        return rows.Where(row => row.DueAt is not null)
            .Select(row => (DateTimeOffset?)(row.LeasedUntil > row.DueAt ? row.LeasedUntil : row.DueAt)).Min();
    }
}

/// <summary>Cuts the power at a named point: nothing of what follows happens.</summary>
public sealed class PowerCuts : ISendingMilestones
{
    private CancellationTokenSource power = new();

    public string? At { get; set; }

    public List<string> Passed { get; } = [];

    public CancellationTokenSource PowerOn() => power = new CancellationTokenSource();

    public void Pass(string point)
    {
        lock (Passed)
            Passed.Add(point);
        if (point != At)
            return;
        At = null;
        power.Cancel();
        throw new OperationCanceledException(power.Token);
    }
}

/// <summary>Everybody may do everything.</summary>
internal sealed class FakeRights : IRights
{
    public Task<bool> HasAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task RequireAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class FakeDirectory : IOrganisationDirectory
{
    public static readonly UnitEntry Top = new(Id.Random<UnitId>(), "Kommunstyrelsens förvaltning", Above: null);
    public static readonly PersonEntry Bo = new(Id.Random<PersonId>(), "Bo Ek", HasLeft: false);
    public static readonly PersonEntry Kim = new(Id.Random<PersonId>(), "Kim Sten", HasLeft: true);
    public static readonly PersonEntry Trial = new(Id.Random<PersonId>(), "Kim Provsson", HasLeft: false, IsTrial: true);
    private readonly List<PersonEntry> people = [Bo, Kim, Trial];

    public void Welcome(PersonEntry person) => people.Add(person);

    public Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OrganisationEntry>>([]);

    public Task<OrganisationEntry> OrganisationAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult(new OrganisationEntry(organisation, "9999", "Lyckeby kommun", "Lyckeby", OrganisationKind.Municipality));

    public Task<IReadOnlyList<UnitEntry>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitEntry>>([Top]);

    public Task<IReadOnlyList<PersonEntry>> PeopleAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonEntry>>(people);

    public Task<IReadOnlyList<PersonEntry>> WithRoleAsync(OrganisationId organisation, Role role, UnitId unit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonEntry>>([Bo]);
}
