using Anslag.Kernel.Work;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Kernel.Work;

public abstract class ClaimsTests(TestDatabase database)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task No_row_is_claimed_by_two_workers_at_once()
    {
        await using var kernel = await KernelAsync();
        await kernel.SaveAsync(Enumerable.Range(0, 40).Select(number => Thing.Of(kernel.Lyckeby, $"{number}", kernel.Now)));

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ClaimAllAsync(kernel)));

        claimed.SelectMany(claims => claims).Select(claim => claim.Id).Should().HaveCount(40).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Only_what_is_due_is_claimed_and_the_oldest_first()
    {
        await using var kernel = await KernelAsync();
        var (late, later, tomorrow) = (DueAfter(kernel, -2), DueAfter(kernel, -1), DueAfter(kernel, 24));
        await kernel.SaveAsync(later, tomorrow, late, Thing.Of(kernel.Lyckeby));

        var first = await ClaimAsync(kernel, most: 1);
        var rest = await ClaimAsync(kernel);

        first.Concat(rest).Select(claim => claim.Id).Should().Equal(late.Id, later.Id);
    }

    [Fact]
    public async Task A_row_is_free_again_when_its_lease_has_ended()
    {
        await using var kernel = await KernelAsync();
        await kernel.SaveAsync(Thing.Of(kernel.Lyckeby, due: kernel.Now));
        var first = (await ClaimAsync(kernel)).Single();

        (await ClaimAsync(kernel)).Should().BeEmpty();
        kernel.Clock.Advance(Lease);
        var second = (await ClaimAsync(kernel)).Single();

        second.Should().Be(first with { Fence = first.Fence + 1 });
    }

    [Fact]
    public async Task Who_has_lost_the_lease_saves_nothing()
    {
        await using var kernel = await KernelAsync();
        await kernel.SaveAsync(Thing.Of(kernel.Lyckeby, "Före", kernel.Now));
        await using var slow = kernel.Database.AcrossOrganisations();
        var row = await slow.ClaimedAsync<Thing>((await ClaimAsync(kernel)).Single(), TestContext.Current.CancellationToken);
        kernel.Clock.Advance(Lease);
        await ClaimAsync(kernel);

        row!.Name = "Efter";
        var saving = () => slow.SaveChangesAsync(TestContext.Current.CancellationToken);

        await saving.Should().ThrowAsync<DbUpdateConcurrencyException>();
        (await kernel.RowsAsync<Thing>()).Single().Name.Should().Be("Före");
    }

    [Fact]
    public async Task A_lease_is_lengthened_by_its_holder_only()
    {
        await using var kernel = await KernelAsync();
        await kernel.SaveAsync(Thing.Of(kernel.Lyckeby, due: kernel.Now));
        var first = (await ClaimAsync(kernel)).Single();

        (await ExtendAsync(kernel, first)).Should().BeTrue();
        kernel.Clock.Advance(Lease);
        var second = (await ClaimAsync(kernel)).Single();

        (await ExtendAsync(kernel, first)).Should().BeFalse();
        (await ExtendAsync(kernel, second)).Should().BeTrue();
    }

    [Fact]
    public async Task A_lease_is_not_lengthened_after_the_work_is_done()
    {
        await using var kernel = await KernelAsync();
        await kernel.SaveAsync(Thing.Of(kernel.Lyckeby, due: kernel.Now));
        var claim = (await ClaimAsync(kernel)).Single();
        await using var db = kernel.Database.AcrossOrganisations();
        (await db.ClaimedAsync<Thing>(claim, TestContext.Current.CancellationToken))!.Done();
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        (await ExtendAsync(kernel, claim)).Should().BeFalse();
    }

    private static Thing DueAfter(KernelServices kernel, int hours) => Thing.Of(kernel.Lyckeby, due: kernel.Now.AddHours(hours));

    private static Task<IReadOnlyList<Claim>> ClaimAsync(KernelServices kernel, int most = 10) =>
        kernel.Get<Claims>().DueAsync<Thing>(kernel.Now, Lease, most, TestContext.Current.CancellationToken);

    private static Task<bool> ExtendAsync(KernelServices kernel, Claim claim) =>
        kernel.Get<Claims>().ExtendAsync<Thing>(claim, kernel.Now + Lease, TestContext.Current.CancellationToken);

    private static async Task<List<Claim>> ClaimAllAsync(KernelServices kernel)
    {
        List<Claim> all = [];
        while (await ClaimAsync(kernel, most: 3) is { Count: > 0 } some)
            all.AddRange(some);
        return all;
    }

    private async Task<KernelServices> KernelAsync() => await (await KernelServices.OnAsync(database)).WithEmptyQueuesAsync();
}

public sealed class ClaimsTestsOnSqlite(SqliteDatabase database) : ClaimsTests(database), IClassFixture<SqliteDatabase>;

public sealed class ClaimsTestsOnPostgres(PostgresDatabase database) : ClaimsTests(database), IClassFixture<PostgresDatabase>;
