using AwesomeAssertions;

namespace Anslag.Testing;

/// <summary>Runs a command or a job twice: the second time changes nothing.</summary>
public static class Idempotence
{
    public static async Task Twice<TState>(Func<Task> act, Func<Task<TState>> state)
    {
        await act();
        var once = await state();
        await act();
        (await state()).Should().BeEquivalentTo(once, "the second time must change nothing");
    }

    /// <summary>The state is every row of the database.</summary>
    public static Task Twice(Func<Task> act, TestDatabase database) => Twice(act, database.RowsAsync);
}
