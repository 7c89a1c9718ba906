namespace Anslag.Simulator.Bluesky.State;

/// <summary>What lets a program act for an account for a while, or renew what does.</summary>
internal sealed record Token(string Value, string Did, bool IsRefresh, DateTimeOffset Expires)
{
    public bool IsRevoked { get; init; }
}

/// <summary>The two tokens that are given out together.</summary>
internal sealed record Session(Token Access, Token Refresh);

/// <summary>A refresh token that has been used: when, and what it became.</summary>
internal sealed record Renewal(DateTimeOffset At, Session Session);
