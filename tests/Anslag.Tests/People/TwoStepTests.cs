using Anslag.People;
using Anslag.People.Me;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Anslag.People.TwoStep;
using Anslag.Testing;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class TwoStepTests(TestDatabase database)
{
    [Fact]
    public async Task The_password_alone_is_not_enough_when_two_steps_are_on()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var key = await TurnOnAsync(people, workplace);

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.CodeNeeded>();
        (await CodeAsync(people, workplace.Anna, Totp.CodeAt(key, people.Now))).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task A_code_lets_in_once()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var key = await TurnOnAsync(people, workplace);
        var code = Totp.CodeAt(key, people.Now);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CodeAsync(people, workplace.Anna, code)));

        outcomes.OfType<SignInOutcome.SignedIn>().Should().ContainSingle();
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_without_end()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var key = await TurnOnAsync(people, workplace);
        for (var guess = 0; guess < Person.MostWrong; guess++)
            await CodeAsync(people, workplace.Anna, "000000");

        (await CodeAsync(people, workplace.Anna, Totp.CodeAt(key, people.Now))).Should().BeOfType<SignInOutcome.Refused>();
    }

    [Fact]
    public async Task Two_steps_are_turned_on_only_with_a_right_code()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        (await BrokenByAsync(() => people.Get<TurnOnTwoSteps>().HandleAsync(Totp.NewKey(), "000000", workplace.Administrator, Cancellation)))
            .Should().Be(PeopleRules.CodeIsRight);
    }

    [Fact]
    public async Task The_key_is_encrypted_at_rest()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var key = await TurnOnAsync(people, workplace);

        (await people.ReadAsync(workplace.Anna)).EncryptedTotpKey.Should().NotContain(key);
    }

    [Fact]
    public async Task One_step_is_enough_again_when_two_are_turned_off()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        await TurnOnAsync(people, workplace);
        await people.Get<TurnOffTwoSteps>().HandleAsync(workplace.Administrator, Cancellation);

        (await people.SignInAsync(workplace.Anna)).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task Between_the_steps_there_are_five_minutes()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var carried = people.Get<PendingSignIn>().For(workplace.Anna);

        people.Get<PendingSignIn>().Of(carried).Should().Be(workplace.Anna.Id);
        people.Clock.Advance(TimeSpan.FromMinutes(5));

        people.Get<PendingSignIn>().Of(carried).Should().BeNull();
        people.Get<PendingSignIn>().Of("påhittat").Should().BeNull();
    }

    /// <summary>Half a minute passes, so that the app shows a new code.</summary>
    private static async Task<string> TurnOnAsync(PeopleServices people, Workplace workplace)
    {
        var key = Totp.NewKey();
        await people.Get<TurnOnTwoSteps>().HandleAsync(key, Totp.CodeAt(key, people.Now), workplace.Administrator, Cancellation);
        people.Clock.Advance(TimeSpan.FromSeconds(30));
        return key;
    }

    private static Task<SignInOutcome> CodeAsync(PeopleServices people, Person person, string code) =>
        people.Get<SignInWithCode>().HandleAsync(person.Id, code, From, Cancellation);
}

public sealed class TwoStepTestsOnSqlite(SqliteDatabase database) : TwoStepTests(database), IClassFixture<SqliteDatabase>;

public sealed class TwoStepTestsOnPostgres(PostgresDatabase database) : TwoStepTests(database), IClassFixture<PostgresDatabase>;
