using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>The commits of a repository, and the wish to write only onto one that is known.</summary>
internal static class Commits
{
    /// <summary>The commit that follows a change. Its hash is that of the change and of the commit before: the simulator keeps no Merkle tree.</summary>
    public static Commit Next(BlueskyState state, AtUri at, string? cid, DateTimeOffset now)
    {
        var rev = state.NextTid(now);
        var change = new { prev = state.Accounts[at.Authority].Head?.Cid, rev, uri = at.ToString(), record = cid };
        return new(Cid.OfRecord(JsonSerializer.SerializeToElement(change)), rev);
    }
}
