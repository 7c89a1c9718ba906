using Anslag.Kernel;
using Anslag.Kernel.Recurring;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Kernel.Recurring;

public abstract class RecurringTests(TestDatabase database)
{
    private const string AtSeven = "0 7 * * *";

    [Fact]
    public async Task A_job_is_run_at_its_time_on_a_Swedish_clock()
    {
        await using var kernel = await KernelAsync();
        var tomorrow = Anslag.Testing.SwedishTime.At(2026, 11, 24, 7);

        (await RowAsync(kernel)).DueAt.Should().Be(tomorrow);
        kernel.Clock.SetUtcNow(tomorrow);
        await kernel.WorkAsync<Recurrence>();

        Job(kernel).Runs.Should().Equal(tomorrow);
        (await RowAsync(kernel)).DueAt.Should().Be(tomorrow.AddDays(1));
    }

    [Fact]
    public async Task The_hour_stays_when_summer_time_begins()
    {
        await using var kernel = await KernelAsync();
        kernel.Clock.SetUtcNow(Anslag.Testing.SwedishTime.At(2027, 3, 27, 12));
        await kernel.WorkAsync<Recurrence>();

        (await RowAsync(kernel)).DueAt.Should().Be(Anslag.Testing.SwedishTime.At(2027, 3, 28, 7));
    }

    [Fact]
    public async Task Occurrences_that_were_missed_are_made_up_for_once()
    {
        await using var kernel = await KernelAsync();
        kernel.Clock.Advance(TimeSpan.FromDays(5));

        await kernel.WorkAsync<Recurrence>();
        await kernel.WorkAsync<Recurrence>();

        Job(kernel).Runs.Should().ContainSingle();
    }

    [Fact]
    public async Task One_node_runs_an_occurrence()
    {
        await using var one = await KernelAsync();
        await using var two = await KernelServices.OnAsync(database, Add(AtSeven));
        one.Clock.Advance(TimeSpan.FromDays(1));
        two.Clock.Advance(TimeSpan.FromDays(1));

        await Task.WhenAll(one.WorkAsync<Recurrence>(), two.WorkAsync<Recurrence>());

        (Job(one).Runs.Count + Job(two).Runs.Count).Should().Be(1);
    }

    [Fact]
    public async Task A_run_that_failed_is_overdue_until_it_succeeds()
    {
        await using var kernel = await KernelAsync();
        Job(kernel).Fails = true;
        kernel.Clock.Advance(TimeSpan.FromDays(1));

        await kernel.WorkAsync<Recurrence>();
        (await OverdueAsync(kernel)).Should().Be(1);
        Job(kernel).Fails = false;
        await kernel.WorkAsync<Recurrence>();
        (await OverdueAsync(kernel)).Should().Be(1, "there is a pause after a failure");
        kernel.Clock.Advance(TimeSpan.FromSeconds(8));
        await kernel.WorkAsync<Recurrence>();

        (await OverdueAsync(kernel)).Should().Be(0);
        (await RowAsync(kernel)).Failures.Should().Be(0);
    }

    [Fact]
    public async Task The_plan_follows_the_program()
    {
        await using var before = await KernelAsync();
        await using var changed = await KernelServices.OnAsync(database, Add("30 16 * * *"));
        await PlanAsync(changed);
        (await RowAsync(changed)).DueAt.Should().Be(Anslag.Testing.SwedishTime.At(2026, 11, 23, 16, 30));

        await using var without = await KernelServices.OnAsync(database);
        await PlanAsync(without);

        (await without.RowsAsync<Recurrence>()).Should().BeEmpty();
    }

    [Fact]
    public async Task Planning_again_changes_nothing()
    {
        await using var kernel = await KernelAsync();

        await Idempotence.Twice(() => PlanAsync(kernel), database);
    }

    private static Action<IServiceCollection> Add(string cron) =>
        services => services.AddRecurring<CountedJob>("tests.counted", cron).AddSingleton<CountedJob>();

    private static CountedJob Job(KernelServices kernel) => kernel.Get<CountedJob>();

    private static async Task<Recurrence> RowAsync(KernelServices kernel) => (await kernel.RowsAsync<Recurrence>()).Single();

    private static async Task<int> OverdueAsync(KernelServices kernel)
    {
        var overdue = await kernel.Get<OverdueWork>().CountAsync(kernel.Now, TestContext.Current.CancellationToken);
        return overdue.Single(queue => queue.Queue == "recurring").Count;
    }

    private static async Task PlanAsync(KernelServices kernel)
    {
        foreach (var task in kernel.GetAll<IOnceMigrated>())
            await task.RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task<KernelServices> KernelAsync()
    {
        var kernel = await (await KernelServices.OnAsync(database, Add(AtSeven))).WithEmptyQueuesAsync();
        await PlanAsync(kernel);
        return kernel;
    }

    private sealed class CountedJob : IRecurringJob
    {
        public bool Fails { get; set; }

        public List<DateTimeOffset> Runs { get; } = [];

        public Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
        {
            if (Fails)
                throw new InvalidOperationException("The job fails.");
            Runs.Add(now);
            return Task.CompletedTask;
        }
    }
}

public sealed class RecurringTestsOnSqlite(SqliteDatabase database) : RecurringTests(database), IClassFixture<SqliteDatabase>;

public sealed class RecurringTestsOnPostgres(PostgresDatabase database) : RecurringTests(database), IClassFixture<PostgresDatabase>;
