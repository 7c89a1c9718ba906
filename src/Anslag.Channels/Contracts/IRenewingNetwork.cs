namespace Anslag.Channels.Contracts;

/// <summary>
/// A network whose tokens end by themselves after a while and are exchanged for new ones. The program exchanges them in time, one node at a
/// time; a token that ended all the same is told by <see cref="Outcome.TokenEnded"/>.
/// </summary>
public interface IRenewingNetwork : INetwork
{
    /// <summary>When the token of a secret should be exchanged, in good time before it ends.</summary>
    DateTimeOffset RenewAt(string secret);

    /// <summary>Exchanges the token. What it exchanges is spent: the new secret is saved before anything else is done with the account.</summary>
    Task<Renewal> RenewAsync(AccountConnection connection, CancellationToken cancellationToken);
}

/// <summary>What became of an exchange. A closed set.</summary>
public abstract record Renewal
{
    private Renewal()
    {
    }

    /// <summary>A new token.</summary>
    /// <param name="Secret">The new secret, to be encrypted at once.</param>
    /// <param name="EndsAt">When a person must sign in again if nothing is exchanged until then; <see langword="null"/> where the network does not say.</param>
    public sealed record Renewed(string Secret, DateTimeOffset? EndsAt) : Renewal;

    /// <summary>The network takes the token no longer: a person must sign in again.</summary>
    /// <param name="Detail">The network's own words.</param>
    public sealed record Lost(string? Detail) : Renewal;

    /// <summary>The network did not answer, or could not now. It is tried again.</summary>
    /// <param name="Detail">The network's own words.</param>
    public sealed record NotNow(string? Detail) : Renewal;
}
