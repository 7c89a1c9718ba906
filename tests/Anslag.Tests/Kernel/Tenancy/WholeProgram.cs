using System.Reflection;
using Anslag.Kernel;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Kernel.Tenancy;

/// <summary>The database model of every module that was built beside these tests, found and never listed.</summary>
internal static class WholeProgram
{
    // The kernel brings its own mappings.
    private static readonly string[] WithoutModel = ["Anslag.Kernel", "Anslag.Design", "Anslag.Web"];

    public static IEnumerable<Assembly> Modules { get; } =
    [
        .. Directory.EnumerateFiles(Repository.OutputOf("Anslag.Web"), "Anslag.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !WithoutModel.Contains(name) && !name!.StartsWith("Anslag.Migrations.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(name!)),
    ];

    public static void Add(IServiceCollection services)
    {
        foreach (var module in Modules)
            services.AddModel(module);
    }
}
