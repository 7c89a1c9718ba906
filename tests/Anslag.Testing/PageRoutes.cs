using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Anslag.Testing;

/// <summary>The addresses of every page that the program has, found in its assemblies.</summary>
public static class PageRoutes
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.OutputOf("Anslag.Web"), "Anslag.*.dll")
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Order(StringComparer.Ordinal),
    ];
}
