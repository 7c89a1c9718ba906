using System.Net;
using Anslag.Channels.Contracts;
using Anslag.Testing;

namespace Anslag.Tests.Website;

public abstract class OwnSiteTests(TestDatabase database)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_can_be_read_at_its_address()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        var receipt = await site.PublishAsync(News.About("Vattnet är avstängt på Ekvägen"));

        receipt.Address.Should().Be("https://ekbacken.example/nyheter/vattnet-ar-avstangt-pa-ekvagen");
        (await site.ReadAsync(receipt.Address!.AbsolutePath)).Should().Contain("<h1>Vattnet är avstängt på Ekvägen</h1>");
        (await site.ReadAsync("/")).Should().Contain("Vattnet är avstängt på Ekvägen");
    }

    [Fact]
    public async Task A_delivery_is_published_once()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var sending = site.Sending(DeliveryKind.Post, News.About("Snöröjning"));
        List<Outcome> outcomes = [];

        await Idempotence.Twice(async () => outcomes.Add(await site.Network.PublishAsync(sending, Cancellation)), database);

        outcomes[1].Should().Be(outcomes[0]);
    }

    [Fact]
    public async Task A_delivery_that_is_published_many_times_at_once_is_one_article()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var sending = site.Sending(DeliveryKind.Post, News.About("Samtidigt"));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Network.PublishAsync(sending, Cancellation)));

        outcomes.Distinct().Should().ContainSingle().Which.Should().BeOfType<Outcome.Published>();
    }

    [Fact]
    public async Task A_correction_is_made_once_and_shown_with_its_time()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var original = await site.PublishAsync(News.About("Koka vattnet", "Det gäller hus 1–42."));
        site.Clock.Advance(TimeSpan.FromHours(1));
        var sending = site.Sending(DeliveryKind.Correction, News.About("Koka vattnet", "Det gäller hus 1–24.") with { Note = "Det gäller hus 1–24, inte 1–42." });

        await Idempotence.Twice(() => site.Network.CorrectAsync(sending with { Original = original }, Cancellation), database);

        var page = await site.ReadAsync(original.Address!.AbsolutePath);
        page.Should().Contain("Rättat <time datetime=\"2026-11-23T12:40:00&#x2B;01:00\">23 november kl. 12.40</time>:");
        page.Should().Contain("Det gäller hus 1–24, inte 1–42.").And.Contain("<p>Det gäller hus 1–24.</p>").And.NotContain("<p>Det gäller hus 1–42.</p>");
    }

    [Fact]
    public async Task A_corrected_title_keeps_its_address()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var original = await site.PublishAsync(News.About("Badet öppnar i maj"));

        var outcome = await site.CorrectAsync(original, News.About("Badet öppnar i juni"));

        outcome.Should().Be(new Outcome.Published(original));
    }

    [Fact]
    public async Task Articles_with_the_same_title_have_addresses_of_their_own()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        var receipts = new[] { await site.PublishAsync(News.About("Öppet hus")), await site.PublishAsync(News.About("Öppet hus!")), await site.PublishAsync(News.About("Öppet hus?")) };

        receipts.Select(receipt => receipt.Address!.AbsolutePath).Should().Equal("/nyheter/oppet-hus", "/nyheter/oppet-hus-2", "/nyheter/oppet-hus-3");
    }

    [Fact]
    public async Task What_is_taken_down_answers_that_it_is_gone_and_says_when_and_why()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var original = await site.PublishAsync(News.About("Fel nyhet", "Hemligt."));
        var sending = site.Sending(DeliveryKind.TakeDown, News.About("Fel nyhet") with { Note = "Uppgifterna var fel." }) with { Original = original };

        await Idempotence.Twice(() => site.Network.TakeDownAsync(sending, Cancellation), database);

        using var answer = await site.GetAsync(original.Address!.AbsolutePath);
        answer.StatusCode.Should().Be(HttpStatusCode.Gone);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        page.Should().Contain("Nyheten är borttagen").And.Contain("måndag 23 november 2026 kl. 11.40").And.Contain("Uppgifterna var fel.");
        page.Should().NotContain("Hemligt").And.NotContain("Fel nyhet");
        (await site.ReadAsync("/")).Should().NotContain("Fel nyhet");
    }

    [Fact]
    public async Task An_address_that_was_taken_down_is_never_given_to_another()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        await site.TakeDownAsync(await site.PublishAsync(News.About("Budget")));

        var receipt = await site.PublishAsync(News.About("Budget"));

        receipt.Address!.AbsolutePath.Should().Be("/nyheter/budget-2");
    }

    [Fact]
    public async Task What_is_gone_cannot_be_corrected()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var original = await site.PublishAsync(News.About("Borta"));
        await site.TakeDownAsync(original);

        var outcome = await site.CorrectAsync(original, News.About("Åter"));

        outcome.Should().BeOfType<Outcome.Refused>();
    }

    [Fact]
    public async Task A_read_back_finds_what_a_delivery_did()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        var post = site.Sending(DeliveryKind.Post, News.About("Läs tillbaka"));
        var before = await site.Network.FindAsync(post, Cancellation);
        var outcome = (Outcome.Published)await site.Network.PublishAsync(post, Cancellation);
        var correction = site.Sending(DeliveryKind.Correction, News.About("Läs tillbaka", "Nytt.")) with { Original = outcome.Receipt };
        var uncorrected = await site.Network.FindAsync(correction, Cancellation);
        await site.Network.CorrectAsync(correction, Cancellation);

        before.Should().BeOfType<Finding.Absent>();
        uncorrected.Should().BeOfType<Finding.Absent>();
        (await site.Network.FindAsync(post, Cancellation)).Should().Be(new Finding.Live(outcome.Receipt));
        (await site.Network.FindAsync(correction, Cancellation)).Should().Be(new Finding.Live(outcome.Receipt));
    }

    [Fact]
    public async Task The_site_opens_as_a_trial_account_by_itself()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        var opened = await site.Network.OpenTrialAsync("Ekbackens kommun", Cancellation);

        opened.Should().Be(new OpenedAccount("website", "Ekbackens kommun", new Uri("https://ekbacken.example"), Secret: string.Empty));
    }
}

public sealed class OwnSiteTestsOnSqlite(SqliteDatabase database) : OwnSiteTests(database), IClassFixture<SqliteDatabase>;

public sealed class OwnSiteTestsOnPostgres(PostgresDatabase database) : OwnSiteTests(database), IClassFixture<PostgresDatabase>;
