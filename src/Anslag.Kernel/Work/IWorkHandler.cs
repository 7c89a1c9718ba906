namespace Anslag.Kernel.Work;

/// <summary>Does the work that a row stands for, and saves the row under the claim's fence.</summary>
/// <typeparam name="T">The row.</typeparam>
public interface IWorkHandler<T>
    where T : class, IWork
{
    /// <summary>Does the work. It leaves the row either without a due time, or due again.</summary>
    Task HandleAsync(Claim claim, CancellationToken cancellationToken);
}
