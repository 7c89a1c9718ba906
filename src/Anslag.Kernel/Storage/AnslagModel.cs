using System.Reflection;

namespace Anslag.Kernel.Storage;

/// <summary>The modules whose mappings and ids make up the one database model.</summary>
/// <param name="Assemblies">One assembly a module; Kernel first.</param>
public sealed record AnslagModel(IReadOnlyList<Assembly> Assemblies)
{
    /// <summary>Two models of the same modules are the same model.</summary>
    public bool Equals(AnslagModel? other) => other is not null && Assemblies.SequenceEqual(other.Assemblies);

    /// <inheritdoc />
    public override int GetHashCode() => Assemblies.Aggregate(0, HashCode.Combine);
}
