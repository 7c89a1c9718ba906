using Anslag.Channels;
using Anslag.Channels.Accounts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Anslag.Publishing;
using Anslag.Publishing.Posts;
using Anslag.Website;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Security;

/// <summary>The desk's own database, read and written past the desk.</summary>
internal sealed class Books : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Books(IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var all = new ServiceCollection().AddLogging().AddLocalization();
        all.AddSingleton<IConfiguration>(configuration);
        all.AddKernel(configuration).AddPeople(configuration).AddChannels(configuration).AddPublishing(configuration).AddWebsite(configuration);
        services = all.BuildServiceProvider();
    }

    public PublicMedia PublicMedia => services.GetRequiredService<PublicMedia>();

    public AnslagDb Open() => services.GetRequiredService<Database>().AcrossOrganisations();

    public AnslagDb Open(OrganisationId organisation) => services.GetRequiredService<Database>().For(organisation);

    public string Decrypt(string secret) => services.GetRequiredService<AccountSecrets>().Decrypt(secret);

    /// <summary>What has been done in a person's name, sign-ins left out.</summary>
    public async Task<IReadOnlyList<string>> DeedsOfAsync(string email)
    {
        await using var db = Open();
        var person = await db.Set<Person>().SingleAsync(person => person.UserName == email, TestContext.Current.CancellationToken);
        return await db.Set<AuditEntry>()
            .Where(entry => entry.Person == person.Id && entry.Act != "SignedIn" && entry.Act != "SignedOut")
            .OrderBy(entry => entry.Id).Select(entry => entry.Act + " " + entry.Subject + " " + entry.Changed).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The ids of what an organisation has, by the word that stands before them in addresses.</summary>
    public async Task<ILookup<string, string>> IdsAsync(OrganisationId organisation)
    {
        await using var db = Open(organisation);
        IEnumerable<(string Word, IEnumerable<string> Ids)> all =
        [
            ("accounts", await IdsAsync(db.Set<Account>().Where(account => account.UnitId == db.Set<Unit>().First(unit => unit.Above == null).Id).Select(account => account.Id.ToString()))),
            ("people", await IdsAsync(db.Set<Person>().Where(person => person.UserName == AttackedDesk.Writer).Select(person => person.Id.ToString()))),
            ("roles", await IdsAsync(db.Set<RoleGrant>().Where(grant => grant.Role == Role.Writer && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.UserName == AttackedDesk.Writer)).Select(grant => grant.Id.ToString()))),
            ("units", await IdsAsync(db.Set<Unit>().Where(unit => unit.Above == null).Select(unit => unit.Id.ToString()))),
            ("deliveries", await IdsAsync(db.Set<Delivery>().Select(delivery => delivery.DeliveryId.ToString()))),
            ("posts", await IdsAsync(db.Set<Post>().Select(post => post.Id.ToString()))),
            ("media", await IdsAsync(db.Set<MediaItem>().Select(media => media.Id.ToString()))),
        ];
        return all.SelectMany(kind => kind.Ids.Select(id => (kind.Word, id))).ToLookup(kind => kind.Word, kind => kind.id);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static Task<List<string>> IdsAsync(IQueryable<string> ids) => ids.ToListAsync(TestContext.Current.CancellationToken);
}
