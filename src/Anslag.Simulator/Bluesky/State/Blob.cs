namespace Anslag.Simulator.Bluesky.State;

/// <summary>An uploaded file. Unless a record refers to it soon, it is gone.</summary>
internal sealed record Blob(string Did, string Cid, string MimeType, long Size, DateTimeOffset Uploaded)
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public string Key => KeyOf(Did, Cid);

    /// <summary>Whether a record has referred to it.</summary>
    public bool IsKept { get; init; }

    public static string KeyOf(string did, string cid) => $"{did}/{cid}";

    public bool IsThere(DateTimeOffset now) => IsKept || now < Uploaded + Patience;
}
