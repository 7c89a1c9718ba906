using System.Net;
using Anslag.Testing;
using Microsoft.Data.Sqlite;

namespace Anslag.Tests.Operations;

/// <summary>A desk that opens though something that is done at each start went wrong: it says so, and tries again.</summary>
public sealed class UnfinishedStartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_start_that_was_not_finished_is_told_until_it_is()
    {
        await using var installation = await Installation.StartAsync();
        using var administrator = await installation.FoundedAsync();
        using var watchman = new HttpClient { BaseAddress = installation.Desk };
        await installation.DeskProcess.StopAsync();
        await ExecuteAsync(installation, """
            CREATE TRIGGER no_room BEFORE INSERT ON kernel_recurring BEGIN SELECT RAISE(ABORT, 'the disk has no room'); END;
            DELETE FROM kernel_recurring;
            """);

        await installation.StartDeskAsync();

        await Eventually.BecomesAsync(async () => (await (await watchman.GetAsync("/health", Token)).Content.ReadAsStringAsync(Token)).Contains("\"start\""));
        await administrator.OpenAsync("/desk");
        administrator.Words.Should().Contain("Starten blev inte klar");
        await administrator.OpenAsync("/desk/operations");
        administrator.Words.Should().Contain("något av det som görs vid varje start gick fel").And.Contain("the disk has no room");

        await ExecuteAsync(installation, "DROP TRIGGER no_room");

        await Eventually.BecomesAsync(async () => (await watchman.GetAsync("/health", Token)).StatusCode is HttpStatusCode.OK);
        await administrator.OpenAsync("/desk");
        administrator.Words.Should().NotContain("Starten blev inte klar");
    }

    private static async Task ExecuteAsync(Installation installation, string statements)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(installation.Data, "anslag.db")};Pooling=false");
        await database.OpenAsync(Token);
        await using var command = database.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync(Token);
    }
}
