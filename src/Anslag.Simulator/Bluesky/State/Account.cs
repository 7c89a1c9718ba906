namespace Anslag.Simulator.Bluesky.State;

/// <summary>An account on the network and its repository.</summary>
/// <param name="Did">Its identifier, which never changes.</param>
/// <param name="Handle">Its name as an address.</param>
/// <param name="Name">Its name as people read it.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="Password">The app password; null for an account that no program signs in to.</param>
public sealed record Account(string Did, string Handle, string Name, DateTimeOffset Opened, string? Password)
{
    /// <summary>The newest commit of its repository; null before the first.</summary>
    internal Commit? Head { get; init; }
}

/// <summary>A state of a repository: a content hash, and a revision that only grows.</summary>
internal sealed record Commit(string Cid, string Rev);
