namespace Anslag.Browser.Tests.Filling;

/// <summary>Called by <c>bin/bench</c>, not a part of the suite: makes a data folder with published articles, named by <c>ANSLAG_FILL</c>.</summary>
public sealed class FillFolder
{
    [Fact(Explicit = true)]
    public async Task Make()
    {
        var folder = Environment.GetEnvironmentVariable("ANSLAG_FILL") ?? throw new InvalidOperationException("ANSLAG_FILL names no folder.");
        await using var filled = await FilledInstallation.StartAsync();
        await filled.StopAsync();
        foreach (var file in Directory.EnumerateFiles(filled.Data, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(filled.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
