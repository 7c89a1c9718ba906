using System.Reflection;

namespace Anslag.Kernel.Storage;

/// <summary>The modules whose mappings and ids make up the one database model.</summary>
/// <param name="Assemblies">One assembly a module; Kernel first.</param>
public sealed record AnslagModel(IReadOnlyList<Assembly> Assemblies);
