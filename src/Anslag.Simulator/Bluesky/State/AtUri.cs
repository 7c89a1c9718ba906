using System.Diagnostics.CodeAnalysis;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>The address of a record: <c>at://{did}/{collection}/{rkey}</c>.</summary>
internal sealed record AtUri(string Authority, string Collection, string Rkey)
{
    private const string Scheme = "at://";

    public static bool TryParse(string? text, [NotNullWhen(true)] out AtUri? uri)
    {
        uri = text is not null && text.StartsWith(Scheme, StringComparison.Ordinal) && text[Scheme.Length..].Split('/') is [var authority, var collection, var rkey]
            ? new(authority, collection, rkey)
            : null;
        return uri is not null;
    }

    /// <summary>Whether an address is in an account's repository.</summary>
    public static bool IsIn(string? uri, string did) => TryParse(uri, out var parsed) && parsed.Authority == did;

    public override string ToString() => $"{Scheme}{Authority}/{Collection}/{Rkey}";
}
