namespace Anslag.Kernel.Storage;

/// <summary>Where Anslag keeps what it must not lose. Section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of the embedded database, the media, the keys and the citizens' snapshot.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty means embedded SQLite in <see cref="Folder"/>.</summary>
    public string Postgres { get; set; } = string.Empty;

    /// <summary>
    /// The file with the key that wraps the keys kept in the database; empty means <c>keys/anslag.key</c> in <see cref="Folder"/>.
    /// Several nodes over one database have the same file.
    /// </summary>
    public string KeyFile { get; set; } = string.Empty;

    /// <summary>The folder of the media library; empty means <c>media</c> in <see cref="Folder"/>. Several nodes over one database have the same folder.</summary>
    public string Media { get; set; } = string.Empty;

    /// <summary>The database in use.</summary>
    public StorageProvider Provider => Postgres.Length > 0 ? StorageProvider.Postgres : StorageProvider.Sqlite;

    /// <summary>The file of the embedded database.</summary>
    public string SqliteFile => Path.Combine(Path.GetFullPath(Folder), "anslag.db");

    /// <summary>The folder of the media library.</summary>
    public string MediaFolder => Media.Length > 0 ? Path.GetFullPath(Media) : Path.Combine(Path.GetFullPath(Folder), "media");

    internal string KeyPath => KeyFile.Length > 0 ? Path.GetFullPath(KeyFile) : Path.Combine(Path.GetFullPath(Folder), "keys", "anslag.key");
}
