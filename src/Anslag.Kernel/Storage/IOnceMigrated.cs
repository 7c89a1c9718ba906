namespace Anslag.Kernel.Storage;

/// <summary>What is done at each start once the database has this version's tables, by one node at a time. Running it again changes nothing.</summary>
public interface IOnceMigrated
{
    /// <summary>Does it.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
