using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Anslag.Kernel.Storage;

/// <summary>EF Core keeps one model a context type; ours depends on the modules too, which tests choose.</summary>
internal sealed class ModelPerInstallation : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), ((AnslagDb)context).Modules, designTime);
}
