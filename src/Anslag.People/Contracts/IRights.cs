using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>Answers who may do what, from the database at each question: a right that is taken away is gone at once.</summary>
public interface IRights
{
    /// <summary>Whether the actor has the role in the unit, or in a unit above it. The program itself has every role.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="role">The role.</param>
    /// <param name="unit">The unit; <see langword="null"/> asks whether the actor has the role anywhere.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    Task<bool> HasAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken);

    /// <summary>Goes on only if the actor has the role.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The actor lacks it; the sentence says which role and whom to ask.</exception>
    Task RequireAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken);
}
