namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>A refusal as XRPC writes it: a status, a name to decide on, and a sentence.</summary>
internal sealed record XrpcError(int Status, string Name, string Message)
{
    /// <summary>How long the caller is kept out, told in headers.</summary>
    public TimeSpan? Wait { get; init; }
}

/// <summary>Ends a call with a refusal.</summary>
internal sealed class XrpcRefusal(XrpcError error) : Exception(error.Message)
{
    public XrpcError Error { get; } = error;
}
