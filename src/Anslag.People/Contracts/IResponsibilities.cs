using Anslag.Kernel.Ids;

namespace Anslag.People.Contracts;

/// <summary>What a person answers for in a module above: asked when somebody leaves, so that nothing is left without anybody.</summary>
public interface IResponsibilities
{
    /// <summary>The person's responsibilities, in words of the current UI culture.</summary>
    Task<IReadOnlyList<Responsibility>> OfAsync(OrganisationId organisation, PersonId person, CancellationToken cancellationToken);
}

/// <summary>Something that a person answers for.</summary>
/// <param name="What">What it is: "Ekbackens kommun på Facebook, ägare".</param>
/// <param name="Href">Where another person can be named.</param>
public sealed record Responsibility(string What, string Href);
