using System.Data.Common;
using System.Globalization;

namespace Anslag.Testing;

internal static class Rows
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(DbConnection connection, string tablesQuery)
    {
        var tables = await ReadAsync(connection, tablesQuery, row => row.GetString(0));
        var rows = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var lines = await ReadAsync(connection, $"SELECT * FROM \"{table}\"", AsText);
            lines.Sort(StringComparer.Ordinal);
            rows[table] = lines;
        }
        return rows;
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql, Func<DbDataReader, string> line)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(line(reader));
        }
        return lines;
    }

    private static string AsText(DbDataReader row) =>
        string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(column => $"{row.GetName(column)}={AsText(row.GetValue(column))}"));

    private static string AsText(object value) => value switch
    {
        DBNull => "∅",
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
