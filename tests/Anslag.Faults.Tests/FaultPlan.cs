namespace Anslag.Faults.Tests;

/// <summary>
/// The faults that the kills of a run meet in turn. A revoked sign-in, and Facebook's expired one, are none of them: those end with a person.
/// </summary>
internal static class FaultPlan
{
    public const string Facebook = "facebook";
    public const string Bluesky = "bluesky";
    private const string Feed = "feed";
    private const string PutRecord = "com.atproto.repo.putRecord";

    /// <summary>From so many kills on it is worth the minute that Facebook's limit lasts at least.</summary>
    private const int LongRun = 500;

    /// <summary>Bluesky takes the token no longer, and the desk exchanges it.</summary>
    public static readonly Fault Expired = new(Bluesky, FaultKinds.Expired, PutRecord);

    private static readonly Fault FacebookLimit = new(Facebook, FaultKinds.RateLimit, Feed) { Seconds = 60 };

    /// <summary>Their order: every kind once, on one network or the other, before any comes a second time.</summary>
    public static IReadOnlyList<Fault> For(int kills) => [.. Kinds(0), .. Kinds(1), .. kills < LongRun ? Array.Empty<Fault>() : [FacebookLimit]];

    private static IEnumerable<Fault> Kinds(int turn)
    {
        foreach (var (index, kind) in FaultKinds.OfPublishing.Index())
        {
            yield return (index + turn) % 2 == 0 ? OnFeed(kind) : OnRecord(kind);
        }
        yield return turn == 0 ? Cut(Facebook, "photos") : Cut(Bluesky, "com.atproto.repo.uploadBlob");
        yield return turn == 0 ? new Fault(Bluesky, FaultKinds.RateLimit, PutRecord) { Seconds = 2 } : Expired;
    }

    private static Fault OnFeed(string kind) => new(Facebook, kind, Feed) { Seconds = 1 };

    private static Fault OnRecord(string kind) => new(Bluesky, kind, PutRecord) { Seconds = 1 };

    private static Fault Cut(string network, string call) => new(network, FaultKinds.CutUpload, call) { Bytes = 500 };
}
