using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.SignIn;
using Anslag.Testing;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class SignInTests(TestDatabase database)
{
    private const string Wrong = "fel lösenord igen";

    [Fact]
    public async Task The_right_password_lets_in_and_is_written_down()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.SignedIn>();

        (await people.ActsAsync(workplace)).Should().Equal("SignedIn Person");
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_answer_alike()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        var wrong = await people.SignInAsync(workplace.Anna, Wrong);
        var unknown = await people.Get<SignInWithPassword>().HandleAsync("ingen@kommunen.example", Password, From, Cancellation);

        unknown.Should().Be(wrong).And.BeOfType<SignInOutcome.Refused>();
        (await people.ActsAsync(workplace)).Should().Equal("SignInFailed Person");
    }

    [Fact]
    public async Task Case_in_an_address_does_not_matter()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        var outcome = await people.Get<SignInWithPassword>().HandleAsync(
            $" {workplace.Anna.EmailAddress.ToUpperInvariant()} ", Password, From, Cancellation);

        outcome.Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_out_for_five_minutes()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        await FailAsync(people, workplace.Anna, Person.MostWrong);

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.Refused>();
        people.Clock.Advance(Person.LockedFor);
        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.SignedIn>();

        (await people.ActsAsync(workplace)).Should().ContainSingle(act => act == "LockedOut Person");
    }

    [Fact]
    public async Task Four_wrong_passwords_are_forgotten_by_a_right_one()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        await FailAsync(people, workplace.Anna, Person.MostWrong - 1);
        await people.SignInAsync(workplace.Anna);
        await FailAsync(people, workplace.Anna, Person.MostWrong - 1);

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task Many_guesses_at_the_same_time_are_no_more_than_five()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => people.SignInAsync(workplace.Anna, Wrong)));

        (await people.ReadAsync(workplace.Anna)).IsLockedOut(people.Now).Should().BeTrue();
    }

    [Fact]
    public async Task A_lock_out_cannot_shut_anybody_out_who_has_a_recovery_code()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var codes = await people.Get<Anslag.People.Me.RenewRecoveryCodes>().HandleAsync(workplace.Administrator, Cancellation);
        await FailAsync(people, workplace.Anna, Person.MostWrong);

        (await RecoverAsync(people, workplace.Anna, codes[0])).Should().BeOfType<SignInOutcome.SignedIn>();

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.SignedIn>("the lock is gone with it");
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var codes = await people.Get<Anslag.People.Me.RenewRecoveryCodes>().HandleAsync(workplace.Administrator, Cancellation);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RecoverAsync(people, workplace.Anna, codes[3])));

        outcomes.OfType<SignInOutcome.SignedIn>().Should().ContainSingle();
        codes.Should().HaveCount(RecoveryCode.Count).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_recovery_code_may_be_typed_as_it_was_read()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var codes = await people.Get<Anslag.People.Me.RenewRecoveryCodes>().HandleAsync(workplace.Administrator, Cancellation);

        var typed = codes[0].ToUpperInvariant().Replace('-', ' ').Replace('0', 'O').Replace('1', 'l');

        (await RecoverAsync(people, workplace.Anna, typed)).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_ones()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var renew = people.Get<Anslag.People.Me.RenewRecoveryCodes>();
        var old = await renew.HandleAsync(workplace.Administrator, Cancellation);
        await renew.HandleAsync(workplace.Administrator, Cancellation);

        (await RecoverAsync(people, workplace.Anna, old[0])).Should().BeOfType<SignInOutcome.Refused>();
    }

    [Fact]
    public async Task Somebody_elses_recovery_code_does_not_open()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id);
        var codes = await people.Get<Anslag.People.Me.RenewRecoveryCodes>().HandleAsync(workplace.Administrator, Cancellation);

        (await RecoverAsync(people, berit, codes[0])).Should().BeOfType<SignInOutcome.Refused>();
    }

    [Fact]
    public async Task A_passkey_opens_in_spite_of_a_lock_out()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var passkey = new NewPasskey(workplace.Anna.Id, Passkeys.New());
        await people.Get<Anslag.People.Me.AddPasskey>().HandleAsync(passkey, "Telefonen", workplace.Administrator, Cancellation);
        await FailAsync(people, workplace.Anna, Person.MostWrong);

        (await people.Get<SignInWithPasskey>().HandleAsync(passkey, From, Cancellation)).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task A_passkey_that_was_removed_does_not_open()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var passkey = new NewPasskey(workplace.Anna.Id, Passkeys.New());
        await people.Get<Anslag.People.Me.AddPasskey>().HandleAsync(passkey, "Telefonen", workplace.Administrator, Cancellation);
        await people.Get<Anslag.People.Me.RemovePasskey>().HandleAsync(passkey.Passkey.CredentialId, workplace.Administrator, Cancellation);

        (await people.Get<SignInWithPasskey>().HandleAsync(passkey, From, Cancellation)).Should().BeOfType<SignInOutcome.Refused>();
    }

    private static async Task FailAsync(PeopleServices people, Person person, int times)
    {
        for (var time = 0; time < times; time++)
            await people.SignInAsync(person, Wrong);
    }

    private static Task<SignInOutcome> RecoverAsync(PeopleServices people, Person person, string code) =>
        people.Get<SignInWithRecoveryCode>().HandleAsync(person.EmailAddress, code, From, Cancellation);
}

public sealed class SignInTestsOnSqlite(SqliteDatabase database) : SignInTests(database), IClassFixture<SqliteDatabase>;

public sealed class SignInTestsOnPostgres(PostgresDatabase database) : SignInTests(database), IClassFixture<PostgresDatabase>;
