namespace Anslag.Kernel.Storage;

/// <summary>
/// Done at each start, once the tables are this version's, by one node at a time, while the desk is open already. Doing it again changes nothing.
/// </summary>
public interface IOnceMigrated
{
    /// <summary>Does it.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
