namespace Anslag.Kernel.Storage;

/// <summary>The databases that Anslag runs on, with the same code.</summary>
public enum StorageProvider
{
    /// <summary>One file beside the program; the default.</summary>
    Sqlite,

    /// <summary>A server of its own, for several nodes.</summary>
    Postgres,
}
