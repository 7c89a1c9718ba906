using Anslag.Kernel;
using Anslag.Kernel.Work;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Work;

public abstract class OverdueWorkTests(TestDatabase database)
{
    [Fact]
    public async Task Each_queue_tells_how_many_rows_lie_overdue_and_since_when()
    {
        await using var kernel = await KernelAsync();
        var oldest = kernel.Now.AddMinutes(-10);
        await kernel.SaveAsync(
            Thing.Of(kernel.Lyckeby, due: oldest),
            Thing.Of(kernel.Granköping, due: kernel.Now.AddMinutes(-3)),
            Thing.Of(kernel.Lyckeby, due: kernel.Now.AddMinutes(-1)),
            Thing.Of(kernel.Lyckeby));

        var overdue = await kernel.Get<OverdueWork>().CountAsync(kernel.Now, TestContext.Current.CancellationToken);

        overdue.Should().BeEquivalentTo([new OverdueQueue("events", 0, null), new("recurring", 0, null), new(ThingWork.Topic, 2, oldest)]);
    }

    private async Task<KernelServices> KernelAsync() =>
        await (await KernelServices.OnAsync(database, services => services.AddWork<Thing, ThingWork>(ThingWork.Topic))).WithEmptyQueuesAsync();
}

public sealed class OverdueWorkTestsOnSqlite(SqliteDatabase database) : OverdueWorkTests(database), IClassFixture<SqliteDatabase>;

public sealed class OverdueWorkTestsOnPostgres(PostgresDatabase database) : OverdueWorkTests(database), IClassFixture<PostgresDatabase>;
