namespace Anslag.Channels.Contracts;

/// <summary>How the network says that an account is.</summary>
/// <param name="SignedIn">Whether the sign-in holds; <see langword="null"/> when the network did not answer.</param>
/// <param name="MissingRights">The rights that are needed and were not given, by the network's names.</param>
/// <param name="ExpiresAt">When the sign-in ends, where the network says so.</param>
/// <param name="Detail">The network's own words.</param>
public sealed record AccountCheck(bool? SignedIn, IReadOnlyList<string> MissingRights, DateTimeOffset? ExpiresAt, string? Detail);

/// <summary>An account that has just been opened or connected.</summary>
/// <param name="NetworkId">Its id on the network.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Address">Its public address.</param>
/// <param name="Secret">The token, to be encrypted at once.</param>
public sealed record OpenedAccount(string NetworkId, string Name, Uri Address, string Secret)
{
    /// <summary>When a person must sign in again, where the network says so.</summary>
    public DateTimeOffset? EndsAt { get; init; }
}
