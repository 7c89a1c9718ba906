using Anslag.Kernel.Signals;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Signals;

public sealed class PostgresSignalsTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task A_signal_reaches_the_other_node_and_its_own()
    {
        await using var one = await NodeAsync();
        await using var two = await NodeAsync();

        await ReachesAsync(one, [one, two]);
    }

    [Fact]
    public async Task A_node_whose_connection_broke_listens_again()
    {
        await using var one = await NodeAsync();
        await using var two = await NodeAsync();
        await ReachesAsync(one, [one, two]);

        await BreakConnectionsAsync();

        await ReachesAsync(one, [one, two]);
    }

    /// <summary>Raises until everybody hears: a signal that comes while a node connects is lost, and may be.</summary>
    private static async Task ReachesAsync(KernelServices from, IReadOnlyList<KernelServices> nodes)
    {
        var signal = new Signal("things", from.Lyckeby, Guid.NewGuid().ToString());
        var heard = nodes.Select(node => node.Get<SignalBoard>().Listen()).ToList();
        var missing = heard.ToHashSet();
        await Eventually.BecomesAsync(async () =>
        {
            foreach (var node in nodes)
                node.Clock.Advance(TimeSpan.FromSeconds(2));
            await from.Get<SignalBoard>().RaiseAsync([signal], TestContext.Current.CancellationToken);
            missing.RemoveWhere(channel => channel.Reader.TryRead(out var arrived) && arrived == signal);
            return missing.Count == 0;
        });
    }

    private async Task BreakConnectionsAsync()
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'
            """;
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).Should().Be(2L);
    }

    private async Task<KernelServices> NodeAsync()
    {
        var node = await KernelServices.OnAsync(database);
        await node.StartAsync();
        return node;
    }
}
