using System.Collections.Immutable;

namespace Anslag.Simulator.Facebook.State;

/// <summary>What lets an app act for a person, or for one page.</summary>
/// <param name="Value">The secret itself.</param>
/// <param name="Person">Who granted it.</param>
/// <param name="Page">The page that a page token speaks for; null for a user token.</param>
/// <param name="Issued">When it was given.</param>
/// <param name="Expires">When it ends by itself; null for never.</param>
internal sealed record Token(string Value, string Person, string? Page, DateTimeOffset Issued, DateTimeOffset? Expires)
{
    public ImmutableArray<string> Granted { get; init; } = [];

    public ImmutableArray<string> Declined { get; init; } = [];

    /// <summary>The pages that the person chose.</summary>
    public ImmutableArray<string> Pages { get; init; } = [];

    /// <summary>The user token that a page token was read with.</summary>
    public string? Parent { get; init; }

    public bool IsRevoked { get; init; }

    public bool MaySpeakFor(string page) => Page == page;

    public bool MaySee(string page) => Page == page || (Page is null && Pages.Contains(page));
}
