namespace Anslag.Kernel.Storage;

/// <summary>Where Anslag keeps what it must not lose. Section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of the embedded database, the media, the keys and the citizens' snapshot.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty means embedded SQLite in <see cref="Folder"/>.</summary>
    public string Postgres { get; set; } = string.Empty;

    /// <summary>The database in use.</summary>
    public StorageProvider Provider => Postgres.Length > 0 ? StorageProvider.Postgres : StorageProvider.Sqlite;

    /// <summary>The file of the embedded database.</summary>
    public string SqliteFile => Path.Combine(Path.GetFullPath(Folder), "anslag.db");
}
