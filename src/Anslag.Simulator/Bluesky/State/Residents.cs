namespace Anslag.Simulator.Bluesky.State;

/// <summary>The trial people that one can be when answering a post. No program signs in as them.</summary>
internal static class Residents
{
    private static readonly DateTimeOffset Opened = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Follows every account.</summary>
    public static readonly Account Follower = new("did:plc:karinek22222222222222222", "karin-ek.test", "Karin Ek", Opened, null);

    /// <summary>Follows nobody.</summary>
    public static readonly Account Passerby = new("did:plc:ollebacke222222222222222", "olle-backe.test", "Olle Backe", Opened, null);

    public static readonly IReadOnlyList<Account> All = [Follower, Passerby];

    public static bool Includes(string did) => All.Any(each => each.Did == did);
}
