using Anslag.Simulator.Bluesky.Schemas;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Who may call.</summary>
internal enum Access
{
    /// <summary>Anybody; a token is not looked at.</summary>
    Open,

    /// <summary>Anybody; a token that is sent must be good.</summary>
    Optional,

    /// <summary>An account, by its access token.</summary>
    Account,

    /// <summary>An account, by its refresh token.</summary>
    Refresh,
}

/// <summary>What a method is called and takes, as its lexicon says.</summary>
/// <param name="Verb">GET for a query, POST for a procedure.</param>
/// <param name="Name">The name of the lexicon.</param>
internal sealed record MethodShape(string Verb, string Name)
{
    private const string AppViewNames = "app.bsky.";

    public Access Access { get; init; }

    /// <summary>What it takes: a query in the address, a procedure as JSON.</summary>
    public ObjectSchema Said { get; init; } = new(new Dictionary<string, Schema>()) { IsClosed = true };

    /// <summary>Whether it takes bytes of any type instead.</summary>
    public bool TakesBytes { get; init; }

    /// <summary>Whether the server only passes the question on.</summary>
    public bool AsksAppView => Name.StartsWith(AppViewNames, StringComparison.Ordinal);

    public bool IsQuery => Verb == HttpMethods.Get;

    public static MethodShape Query(string name) => new(HttpMethods.Get, name);

    public static MethodShape Procedure(string name) => new(HttpMethods.Post, name);

    public MethodShape With(Dictionary<string, Schema> parts, params string[] required) =>
        this with { Said = Said with { Parts = parts, Required = required } };
}

/// <summary>One method of the AT Protocol's HTTP interface.</summary>
internal interface IMethod
{
    MethodShape Shape { get; }

    /// <summary>Does what is asked and returns the body of the answer, or throws an <see cref="XrpcRefusal"/>.</summary>
    object Answer(XrpcCall call);
}

/// <summary>An answer that is not JSON.</summary>
internal sealed record FileAnswer(byte[] Bytes, string MimeType);
