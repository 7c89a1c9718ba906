using System.Net;
using Anslag.Testing;
using Microsoft.Data.Sqlite;

namespace Anslag.Tests.Operations;

/// <summary>A desk that is up while its work lies still: the server's watchman hears it, and so does an administrator.</summary>
public sealed class OverdueWorkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_nobody_does_is_told_to_the_watchman_and_on_Idag()
    {
        await using var installation = await Installation.StartAsync();
        using var administrator = await installation.FoundedAsync();
        using var watchman = new HttpClient { BaseAddress = installation.Desk };
        (await watchman.GetAsync("/health", Token)).StatusCode.Should().Be(HttpStatusCode.OK);

        await SomebodyTakesAJobAndNeverDoesItAsync(installation);

        (await watchman.GetAsync("/health", Token)).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        await administrator.OpenAsync("/desk");
        administrator.Words.Should().Contain("återkommande sysslor har blivit liggande");
        await administrator.PressAsync("Visa driften");
        administrator.Words.Should().Contain("Arbete har blivit liggande").And.Contain("försenade, den äldsta sedan");
    }

    private static async Task SomebodyTakesAJobAndNeverDoesItAsync(Installation installation)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(installation.Data, "anslag.db")};Pooling=false");
        await database.OpenAsync(Token);
        await using var command = database.CreateCommand();
        command.CommandText = "UPDATE kernel_recurring SET DueAt = $past, LeasedUntil = $future";
        command.Parameters.AddWithValue("$past", TimeProvider.System.GetUtcNow().AddHours(-1).UtcTicks);
        command.Parameters.AddWithValue("$future", TimeProvider.System.GetUtcNow().AddHours(1).UtcTicks);
        (await command.ExecuteNonQueryAsync(Token)).Should().BePositive();
    }
}
