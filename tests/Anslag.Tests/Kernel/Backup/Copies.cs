using System.Security.Cryptography;
using Anslag.Kernel.Media;
using Anslag.Testing;
using Anslag.Tests.Kernel.Events;
using Anslag.Tests.Kernel.Media;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Anslag.Tests.Kernel.Backup;

/// <summary>An installation's data, and the backups of it, made and restored by the commands that people call.</summary>
internal sealed class Copies : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestDatabase database;

    private Copies(TestDatabase database, KernelServices kernel) => (this.database, Kernel) = (database, kernel);

    public KernelServices Kernel { get; }

    private string DataFolder => Kernel.Get<Anslag.Kernel.Storage.StorageOptions>().Folder;

    public static async Task<Copies> OfAsync(TestDatabase database)
    {
        var kernel = await KernelServices.OnAsync(database);
        await kernel.WithEmptyQueuesAsync();
        await using var db = kernel.Database.AcrossOrganisations();
        await db.Set<MediaItem>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await db.DataProtectionKeys.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        return new Copies(database, kernel);
    }

    /// <summary>Something of every kind: rows of two organisations, a picture and what was made from it, a key, another module's file.</summary>
    public async Task FillAsync()
    {
        await Kernel.SaveAsync(Thing.Of(Kernel.Granköping, "Räksmörgås", Kernel.Now));
        await using var db = Kernel.Database.For(Kernel.Anna());
        db.Raise(new ThingNamed("Badhuset"), Kernel.Lyckeby, Kernel.Now);
        using var photo = new MemoryStream(Photos.RedAndBlue(SKEncodedImageFormat.Jpeg, 40, 20));
        var item = await Kernel.Get<IMediaLibrary>().ReceiveAsync(db, photo, Kernel.Now, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var fit = new MediaFit(MediaFormat.Webp, 20);
        await using var made = await Kernel.Get<IMediaLibrary>().OpenAsync(Kernel.Lyckeby, item.Id, fit, TestContext.Current.CancellationToken);
        Kernel.Get<IDataProtectionProvider>().CreateProtector("accounts").Protect("a token");
        Directory.CreateDirectory(Path.Combine(DataFolder, "notes"));
        await File.WriteAllTextAsync(Path.Combine(DataFolder, "notes", "rules.txt"), "Husregler", TestContext.Current.CancellationToken);
    }

    /// <summary>Writes two rows of one name and a picture in each transaction, named 0, 1, 2 and so on.</summary>
    public async Task WriteUntilAsync(CancellationToken ended)
    {
        for (var number = 0; !ended.IsCancellationRequested; number++)
        {
            await using var db = Kernel.Database.For(Kernel.Anna());
            db.AddRange(Thing.Of(Kernel.Lyckeby, $"{number}"), Thing.Of(Kernel.Lyckeby, $"{number}"));
            using var photo = new MemoryStream(Photos.RedAndBlue(SKEncodedImageFormat.Png, 40 + number % 400, 20));
            await Kernel.Get<IMediaLibrary>().ReceiveAsync(db, photo, Kernel.Now, CancellationToken.None);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    public string Backup(string relative) => Path.Combine(folder["backup"], relative);

    public Task<Said> BackUpAsync() => Said.ByAsync("bin/backup", database, DataFolder, folder["backup"]);

    public Task<Said> RestoreOverAsync() => Said.ByAsync("bin/restore", database, DataFolder, folder["backup"]);

    /// <summary>Moves the pictures to a folder of their own, as on several nodes, and backs up from there.</summary>
    public Task<Said> BackUpWithMediaElsewhereAsync()
    {
        Directory.Move(Path.Combine(DataFolder, "media"), folder["library"]);
        return Said.ByAsync("bin/backup", database, DataFolder, folder["backup"], "--media", folder["library"]);
    }

    /// <summary>Restores into an empty database and folder.</summary>
    /// <param name="media">A name for the folder of the pictures, where they shall not lie in the data folder.</param>
    public async Task<RestoredCopy> RestoreAsync(string? media = null)
    {
        var empty = database.Another();
        await empty.InitializeAsync();
        await empty.EmptyAsync();
        var settings = empty.Settings(folder["restored"]);
        var said = await Said.ByAsync("bin/restore", empty, settings["Storage:Folder"]!, folder["backup"], media is null ? [] : ["--media", folder[media]]);
        return new RestoredCopy(empty, settings, said);
    }

    /// <summary>Each file beside the database that a backup keeps, with its hash.</summary>
    public Dictionary<string, string> Files() => FilesIn(DataFolder);

    /// <summary>The same of the pictures' own folder.</summary>
    public Dictionary<string, string> FilesOf(string media) => FilesIn(folder[media]);

    public static Dictionary<string, string> FilesIn(string folder) => !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (File: file, Name: Path.GetRelativePath(folder, file)))
        .Where(file => !file.Name.StartsWith("anslag.db", StringComparison.Ordinal))
        .Where(file => !file.Name.StartsWith("media/derived", StringComparison.Ordinal) && !file.Name.StartsWith("derived", StringComparison.Ordinal))
        .ToDictionary(file => file.Name, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.File))));

    public async ValueTask DisposeAsync()
    {
        await Kernel.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>What a restore has made.</summary>
internal sealed record RestoredCopy(TestDatabase Database, IReadOnlyDictionary<string, string?> Settings, Said Said) : IAsyncDisposable
{
    public string Folder => Settings["Storage:Folder"]!;

    public Dictionary<string, string> Files() => Copies.FilesIn(Folder);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>How a command ended and what it said.</summary>
internal sealed record Said(int Code, string Words)
{
    public static async Task<Said> ByAsync(string script, TestDatabase database, string data, string backup, params string[] more)
    {
        var postgres = database is PostgresDatabase ? new[] { "--postgres", database.ConnectionString } : [];
        await using var command = TestProcess.StartScript(script, [backup, "--data", data, .. postgres, .. more]);
        return new Said(await command.EndsAsync(), command.Output);
    }

    public Said Should() => this;

    public void Succeed() => (Code, Words).Should().Match<(int Code, string)>(said => said.Code == 0, Words);

    public void Refuse(string pattern)
    {
        Code.Should().Be(1);
        Words.Should().Match(pattern).And.NotContain("   at ", "a sentence is enough");
    }
}
