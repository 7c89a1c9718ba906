using System.Threading.Channels;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Signals;

public abstract class SignalTests(TestDatabase database)
{
    [Fact]
    public async Task A_signal_is_raised_once_the_change_is_saved()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var heard = kernel.Get<SignalBoard>().Listen();
        await using var db = kernel.Database.For(kernel.Lyckeby);
        db.Signal(Of(kernel));
        db.Signal(Of(kernel));
        heard.Reader.Count.Should().Be(0);

        await SaveAsync(db, kernel);

        Heard(heard).Should().Equal(Of(kernel));
    }

    [Fact]
    public async Task A_signal_waits_for_the_commit_of_the_transaction_around_it()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var heard = kernel.Get<SignalBoard>().Listen();
        await using var db = kernel.Database.For(kernel.Lyckeby);
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        db.Signal(Of(kernel));
        await SaveAsync(db, kernel);
        heard.Reader.Count.Should().Be(0);

        await transaction.CommitAsync(TestContext.Current.CancellationToken);

        Heard(heard).Should().Equal(Of(kernel));
    }

    [Fact]
    public async Task What_is_undone_raises_no_signal()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var heard = kernel.Get<SignalBoard>().Listen();
        await using var db = kernel.Database.For(kernel.Lyckeby);
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        db.Signal(Of(kernel));
        await SaveAsync(db, kernel);

        await transaction.RollbackAsync(TestContext.Current.CancellationToken);

        Heard(heard).Should().BeEmpty();
    }

    private static Signal Of(KernelServices kernel) => new("things", kernel.Lyckeby, "7");

    private static async Task SaveAsync(AnslagDb db, KernelServices kernel)
    {
        db.Add(Thing.Of(kernel.Lyckeby));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static List<Signal> Heard(Channel<Signal> heard)
    {
        List<Signal> signals = [];
        while (heard.Reader.TryRead(out var signal))
            signals.Add(signal);
        return signals;
    }
}

public sealed class SignalTestsOnSqlite(SqliteDatabase database) : SignalTests(database), IClassFixture<SqliteDatabase>;

public sealed class SignalTestsOnPostgres(PostgresDatabase database) : SignalTests(database), IClassFixture<PostgresDatabase>;
