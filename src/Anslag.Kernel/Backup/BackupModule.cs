using Anslag.Kernel.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Kernel.Backup;

/// <summary>Backing up and restoring: database, media, keys, and whatever else lies in the data folder.</summary>
public static class BackupModule
{
    /// <summary>Leaves a folder, named from the data folder, out of backups: what lies in it is made anew from the rest.</summary>
    public static IServiceCollection AddDerivedFolder(this IServiceCollection services, string relative) =>
        services.AddSingleton(new DerivedFolder(relative));

    internal static IServiceCollection AddBackup(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDerivedFolder(Path.Combine("media", "derived"));
        services.AddSingleton<DataFolder>();
        services.AddSingleton<MakeBackup>();
        services.AddSingleton<RestoreBackup>();
        services.AddSingleton<RestoredCheck>();
        services.AddSingleton<IProgramCommand, BackupCommand>();
        services.AddSingleton<IProgramCommand, RestoreCommand>();
        return configuration["Storage:Postgres"] is { Length: > 0 }
            ? services.AddSingleton<IDatabaseCopy, PostgresCopy>()
            : services.AddSingleton<IDatabaseCopy, SqliteCopy>();
    }
}

/// <summary>A folder in the data folder whose content is made anew from the rest.</summary>
internal sealed record DerivedFolder(string Relative);
