using System.Reflection;
using Anslag.Kernel.Storage;

namespace Anslag.Web.Shell;

/// <summary>Finds the modules' pages: every module that has a part of the model may have pages too.</summary>
/// <param name="model">The modules.</param>
public sealed class ModulePages(AnslagModel model)
{
    /// <summary>The assemblies beside the host's own in which pages are looked for.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; } = [.. model.Assemblies.Distinct().Where(assembly => assembly != typeof(ModulePages).Assembly)];
}
