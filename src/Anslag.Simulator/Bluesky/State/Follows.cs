namespace Anslag.Simulator.Bluesky.State;

/// <summary>Who follows whom: by a record in the follower's repository, and one resident follows every account.</summary>
internal static class Follows
{
    private const string Collection = "app.bsky.graph.follow";

    public static bool Does(string who, string whom, BlueskyState state) => IsBorn(who, whom) || Of(who, state).Contains(whom);

    public static int FollowersOf(Account account, BlueskyState state) =>
        state.Accounts.Keys.Count(who => who != account.Did && Does(who, account.Did, state));

    public static int FollowedBy(Account account, BlueskyState state) =>
        state.Accounts.Keys.Count(whom => whom != account.Did && Does(account.Did, whom, state));

    private static bool IsBorn(string who, string whom) => who == Residents.Follower.Did && !Residents.Includes(whom);

    private static IEnumerable<string?> Of(string who, BlueskyState state) => state.RecordsOf(who, Collection).Select(record => record.Value.Text("subject"));
}
