namespace Anslag.Simulator.Storage;

/// <summary>Where the state is kept; without a path it lives in memory and ends with the program.</summary>
internal sealed record DataFolder(string? Path)
{
    /// <summary>The place of a file, with its folder made; null when nothing is kept.</summary>
    public string? Place(params string[] names)
    {
        if (Path is null)
            return null;
        var place = System.IO.Path.Combine([System.IO.Path.GetFullPath(Path), .. names]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        return place;
    }
}
