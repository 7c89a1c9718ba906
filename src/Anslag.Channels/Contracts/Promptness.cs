namespace Anslag.Channels.Contracts;

/// <summary>How soon it is known that something came in on an account.</summary>
public enum Promptness
{
    /// <summary>When it is read next: the network does not tell by itself, or has no address to tell it to.</summary>
    WhenRead,

    /// <summary>At once: the network tells. It is read all the same, for what is told gets lost.</summary>
    AtOnce,

    /// <summary>When it is read next, although the network could tell: it refused to.</summary>
    Refused,
}
