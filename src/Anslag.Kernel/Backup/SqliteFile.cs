using Anslag.Kernel.Commands;
using Microsoft.Data.Sqlite;

namespace Anslag.Kernel.Backup;

/// <summary>Copies a SQLite database while it is written to, by SQLite's own means: copying its files would tear it.</summary>
internal static class SqliteFile
{
    private static ReadOnlySpan<byte> Header => "SQLite format 3\0"u8;

    public static bool Is(string file)
    {
        Span<byte> start = stackalloc byte[Header.Length];
        using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Header);
    }

    /// <summary>Copies page by page, so that row ids stay what they were, and looks that the copy is whole.</summary>
    public static void Copy(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadWrite);
        using var copy = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        Ask(copy, "PRAGMA journal_mode = DELETE"); // One file, without a log beside it.
        if (Ask(copy, "PRAGMA integrity_check") is not "ok" and var problem)
            throw new CommandProblem($"The copy of {from} is not whole: {problem}");
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static string? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Two fixed questions.
        command.CommandText = question;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }
}
