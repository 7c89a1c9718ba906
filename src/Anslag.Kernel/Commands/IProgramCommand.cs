namespace Anslag.Kernel.Commands;

/// <summary>Something that the program does once from the command line, instead of serving: <c>Anslag.Web backup …</c>.</summary>
public interface IProgramCommand
{
    /// <summary>The word that calls it.</summary>
    string Name { get; }

    /// <summary>Does it; the result is the program's exit code.</summary>
    /// <param name="arguments">What stood after the name, without settings.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CommandProblem">It cannot be done; the sentence says why.</exception>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
