namespace Anslag.Tests.Architecture;

/// <summary>The floors of the house. A module names only floors below its own; what it may name there, <see cref="Boundaries"/> says.</summary>
internal static class Floors
{
    private static readonly Dictionary<string, int> Floor = new(StringComparer.Ordinal)
    {
        ["Anslag.Web"] = 9,
        // Migrations know the tables of every module.
        ["Anslag.Migrations.Sqlite"] = 8,
        ["Anslag.Migrations.Postgres"] = 8,
        ["Anslag.Records"] = 7,
        ["Anslag.Website"] = 6,
        ["Anslag.Crisis"] = 5,
        ["Anslag.Vacancies"] = 5,
        ["Anslag.Meetings"] = 5,
        ["Anslag.Surveys"] = 5,
        ["Anslag.Insights"] = 5,
        ["Anslag.Dialogue"] = 4,
        ["Anslag.Publishing"] = 3,
        ["Anslag.Channels"] = 2,
        ["Anslag.People"] = 1,
        ["Anslag.Kernel"] = 0,
        ["Anslag.Design"] = 0,
        ["Anslag.Estimation"] = 0,
    };

    /// <summary>What every module may name as a whole.</summary>
    private static readonly HashSet<string> Open = ["Anslag.Kernel", "Anslag.Design", "Anslag.Estimation"];

    public static int? Of(string module) => Floor.TryGetValue(module, out var floor) ? floor : null;

    public static bool IsOpen(string module) => Open.Contains(module);
}
