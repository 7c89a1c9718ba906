namespace Anslag.Testing;

/// <summary>Where the sources and the built programs of this run lie.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Anslag.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the configuration that is under test, for example <c>debug_linux-x64</c>.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The folder a project was built into; for the desk the one that <c>ANSLAG_DESK</c> names, where long runs have it as it is published.</summary>
    public static string OutputOf(string project) => project == "Anslag.Web" && Environment.GetEnvironmentVariable("ANSLAG_DESK") is { Length: > 0 } published
        ? published
        : Path.Combine(Root, "artifacts", "bin", project, Configuration);

    /// <summary>The program of a project, to be run.</summary>
    public static string ProgramOf(string project) => Path.Combine(OutputOf(project), project);

    /// <summary>The compiled code of a project, to be read.</summary>
    public static string AssemblyOf(string project) => ProgramOf(project) + ".dll";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Anslag.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException($"No Anslag.slnx above {AppContext.BaseDirectory}.");
    }
}
