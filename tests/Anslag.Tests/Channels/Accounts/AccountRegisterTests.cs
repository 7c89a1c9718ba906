using Anslag.Channels.Accounts;
using Anslag.Channels.CloseAccount;
using Anslag.Channels.ConnectFacebook;
using Anslag.Channels.Contracts;
using Anslag.Channels.EditAccount;
using Anslag.Channels.Deliveries;
using Anslag.Channels.OpenTrialAccounts;
using Anslag.Channels.ReleasePerson;
using Anslag.Channels.Today;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Channels.Accounts;

public abstract class AccountRegisterTests(TestDatabase database)
{
    private static readonly OfferedPages Offered =
        new([new OfferedPage("100", "Lyckeby kommun", new Uri("https://www.facebook.com/100"), "page-token")], []);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_real_account_needs_an_owner_and_another_person_as_deputy()
    {
        await using var node = await ChannelsNode.OnAsync(database);

        (await RefusedAsync(node, Entry())).Should().Be(AccountRules.HasOwner);
        (await RefusedAsync(node, Entry() with { Owner = node.Anna.Person })).Should().Be(AccountRules.HasDeputy);
        (await RefusedAsync(node, Entry() with { Owner = node.Anna.Person, Deputy = node.Anna.Person })).Should().Be(AccountRules.DeputyIsAnother);
        (await node.AllAsync<Account>()).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_answers_for_a_real_account_works_here_and_is_no_trial()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var byAnna = Entry() with { Owner = node.Anna.Person };

        (await RefusedAsync(node, byAnna with { Deputy = Id.Random<PersonId>() })).Should().Be(AccountRules.PersonWorksHere);
        (await RefusedAsync(node, byAnna with { Deputy = FakeDirectory.Kim.Id })).Should().Be(AccountRules.PersonWorksHere);
        (await RefusedAsync(node, byAnna with { Deputy = FakeDirectory.Trial.Id })).Should().Be(AccountRules.PersonIsReal);
        (await node.AllAsync<Account>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_real_account_stands_in_the_public_list_and_a_trial_account_never()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await node.OpenAccountAsync();
        await ConnectAsync(node);

        var official = await node.Get<IAccounts>().OfficialAsync(node.Organisation, Token);

        official.Should().BeEquivalentTo([new OfficialAccount(
            "Facebook", "Lyckeby kommun", new Uri("https://www.facebook.com/100"), FakeDirectory.Top.Name, "Nyheter", "Invånare", "Inom en dag")]);
        (await node.EventsAsync<OfficialAccountsChanged>()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_token_is_kept_encrypted()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await ConnectAsync(node);

        var rows = await database.RowsAsync();

        rows.Values.SelectMany(lines => lines).Should().NotContain(line => line.Contains("page-token"));
    }

    [Fact]
    public async Task An_offer_is_used_once_and_by_the_person_it_was_made_to()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        using var scope = node.Scope();
        var connect = scope.ServiceProvider.GetRequiredService<ConnectFacebook>();
        var offer = await connect.OfferAsync(Offered, isTrial: true, node.Anna, Token);
        var other = node.Anna with { Person = Id.Random<PersonId>() };

        (await connect.FindAsync(offer, other, Token)).Should().BeNull();
        (await connect.FindAsync(offer, node.Anna, Token)).Should().NotBeNull();
        node.Advance(TimeSpan.FromMinutes(11));
        (await connect.FindAsync(offer, node.Anna, Token)).Should().BeNull();
    }

    [Fact]
    public async Task Signing_in_again_keeps_the_account_and_lets_its_deliveries_go()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync("100");
        var id = await node.EnqueueAsync(account);
        node.Network.Answer(Answers.SignInExpired);
        await node.RestAsync();
        (await EntryAsync(node, account)).NeedsSignIn.Should().BeTrue();
        node.Advance(TimeSpan.FromHours(1));

        using var scope = node.Scope();
        var isDone = await scope.ServiceProvider.GetRequiredService<ConnectFacebook>().ReconnectAsync(account, Offered, node.Anna, Token);
        await node.RestAsync();

        isDone.Should().BeTrue();
        (await node.DeliveryAsync(id)).State.Should().Be(DeliveryState.Live);
        (await EntryAsync(node, account)).NeedsSignIn.Should().BeFalse();
        node.Network.Calls[^1].Connection.Secret.Should().Be("page-token");
    }

    [Fact]
    public async Task Signing_in_to_another_page_changes_nothing()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync("another");
        using var scope = node.Scope();

        (await scope.ServiceProvider.GetRequiredService<ConnectFacebook>().ReconnectAsync(account, Offered, node.Anna, Token)).Should().BeFalse();
        (await node.AllAsync<AccountSignIn>()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_trial_account_on_a_simulated_network_never_becomes_real()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        using var scope = node.Scope();

        var opening = () => scope.ServiceProvider.GetRequiredService<Anslag.Channels.OpenForReal.OpenForReal>()
            .HandleAsync(account, node.Anna.Person, FakeDirectory.Bo.Id, node.Anna, Token);

        (await opening.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(AccountRules.OnlyOwnSiteBecomesReal);
    }

    [Fact]
    public async Task The_own_website_is_opened_for_real_by_naming_who_answers_for_it()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        node.Network.Profile = node.Network.Profile with { IsOwnSite = true };
        var account = await node.OpenAccountAsync();
        using var scope = node.Scope();

        await scope.ServiceProvider.GetRequiredService<Anslag.Channels.OpenForReal.OpenForReal>()
            .HandleAsync(account, node.Anna.Person, FakeDirectory.Bo.Id, node.Anna, Token);

        (await EntryAsync(node, account)).IsTrial.Should().BeFalse();
        (await node.Get<IAccounts>().OfficialAsync(node.Organisation, Token)).Should().ContainSingle();
    }

    [Fact]
    public async Task Closing_says_what_happens_to_the_content()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await ConnectAsync(node);
        var waiting = await node.EnqueueAsync(account);
        using var scope = node.Scope();
        var close = scope.ServiceProvider.GetRequiredService<CloseAccount>();

        var closing = () => close.HandleAsync(account, " ", node.Anna, Token);
        (await closing.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(AccountRules.HasExitPlan);
        await close.HandleAsync(account, "Sista inlägg, kopia till arkivet.", node.Anna, Token);
        await node.RestAsync();

        (await node.Get<IAccounts>().OpenAsync(node.Organisation, Token)).Should().BeEmpty();
        (await node.DeliveryAsync(waiting)).Reason.Should().Be(DeliveryReasons.AccountClosed);
    }

    [Fact]
    public async Task A_new_organisation_gets_its_trial_accounts_once()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var founded = new OrganisationFounded(node.Organisation, node.Anna.Person!.Value, FakeDirectory.Top.Id, FakeDirectory.Bo.Id, TrialAccounts: true);

        await HearAsync(node, founded);
        await HearAsync(node, founded);

        var account = (await node.AllAsync<Account>()).Single();
        (account.Name, account.IsTrial, account.Owner, account.Deputy)
            .Should().Be(("Lyckeby kommun", true, node.Anna.Person, (PersonId?)FakeDirectory.Bo.Id));
    }

    [Fact]
    public async Task When_the_owner_leaves_somebody_is_asked_for_on_Idag()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await ConnectAsync(node);
        await using (var db = node.Database.For(node.Organisation))
        {
            await new ReleasePerson().HandleAsync(new PersonLeft(node.Organisation, node.Anna.Person!.Value), db, node.Now, Token);
            await db.SaveChangesAsync(Token);
        }

        using var scope = node.Scope();
        var items = await scope.ServiceProvider.GetServices<Anslag.Kernel.Desk.ITodaySource>().OfType<ChannelsToday>().Single().ItemsAsync(node.Anna, Token);

        items.Should().ContainSingle().Which.Href.Should().EndWith("/edit");
    }

    [Fact]
    public async Task A_lost_sign_in_is_one_row_on_Idag_and_says_what_waits()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var account = await node.OpenAccountAsync();
        await node.EnqueueAsync(account);
        await node.EnqueueAsync(account);
        node.Network.Answer(Answers.SignInExpired);
        await node.RestAsync();

        using var scope = node.Scope();
        using var swedish = new UICulture("sv");
        var items = await scope.ServiceProvider.GetServices<Anslag.Kernel.Desk.ITodaySource>().OfType<ChannelsToday>().Single().ItemsAsync(node.Anna, Token);

        items.Should().ContainSingle().Which.Detail.Should().Be("2 inlägg väntar. De andra kanalerna är inte påverkade.");
    }

    [Fact]
    public async Task What_a_person_answers_for_is_listed()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        await ConnectAsync(node);
        using var scope = node.Scope();
        using var swedish = new UICulture("sv");

        var answers = await scope.ServiceProvider.GetRequiredService<IResponsibilities>().OfAsync(node.Organisation, FakeDirectory.Bo.Id, Token);

        answers.Should().ContainSingle().Which.What.Should().Be("Lyckeby kommun på Facebook, ersättare");
    }

    [Fact]
    public async Task An_entry_is_written_anew_with_who_and_when()
    {
        await using var node = await ChannelsNode.OnAsync(database);
        var id = await ConnectAsync(node);
        using var scope = node.Scope();
        var account = (await node.AllAsync<Account>()).Single();

        await scope.ServiceProvider.GetRequiredService<EditAccount>()
            .HandleAsync(id, account.Description() with { Purpose = "Kriser" }, node.Anna, Token);

        var forged = () => scope.ServiceProvider.GetRequiredService<EditAccount>()
            .HandleAsync(id, account.Description() with { Deputy = Id.Random<PersonId>() }, node.Anna, Token);
        (await forged.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(AccountRules.PersonWorksHere);
        account = (await node.AllAsync<Account>()).Single();
        (account.Purpose, account.DescribedBy, account.DescribedAt).Should().Be(("Kriser", node.Anna.Person, node.Now));
    }

    private static async Task HearAsync(ChannelsNode node, OrganisationFounded founded)
    {
        await using var db = node.Database.For(node.Organisation);
        await ActivatorUtilities.CreateInstance<OpenOwnSite>(node.Get<IServiceProvider>()).HandleAsync(founded, db, node.Now, Token);
        await ActivatorUtilities.CreateInstance<OpenTrialAccounts>(node.Get<IServiceProvider>()).HandleAsync(founded, db, node.Now, Token);
        await db.SaveChangesAsync(Token);
    }

    private static async Task<Rule> RefusedAsync(ChannelsNode node, AccountDescription entry)
    {
        var connecting = () => ConnectAsync(node, entry);
        return (await connecting.Should().ThrowAsync<BrokenRule>()).Which.Rule;
    }

    private static Task<AccountId> ConnectAsync(ChannelsNode node) =>
        ConnectAsync(node, Entry() with { Owner = node.Anna.Person, Deputy = FakeDirectory.Bo.Id });

    private static async Task<AccountId> ConnectAsync(ChannelsNode node, AccountDescription entry)
    {
        using var scope = node.Scope();
        var connect = scope.ServiceProvider.GetRequiredService<ConnectFacebook>();
        var offer = await connect.OfferAsync(Offered, isTrial: false, node.Anna, Token);
        return await connect.ChooseAsync(offer, "100", entry, node.Anna, Token);
    }

    private static AccountDescription Entry() => new("Lyckeby kommun", Address: null, FakeDirectory.Top.Id)
    {
        Purpose = "Nyheter",
        Audience = "Invånare",
        AnswerTarget = "Inom en dag",
    };

    private static async Task<AccountEntry> EntryAsync(ChannelsNode node, AccountId account) =>
        (await node.Get<IAccounts>().FindAsync(node.Organisation, account, Token))!;
}

public sealed class AccountRegisterTestsOnSqlite(SqliteDatabase database) : AccountRegisterTests(database), IClassFixture<SqliteDatabase>;

public sealed class AccountRegisterTestsOnPostgres(PostgresDatabase database) : AccountRegisterTests(database), IClassFixture<PostgresDatabase>;
