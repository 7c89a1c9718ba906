using System.Text.Json;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>Whether a record has to be of a known kind: the parameter <c>validate</c>.</summary>
internal sealed record Validation(bool? Said)
{
    public static readonly Validation Usual = new(Said: null);
    public static readonly Validation Required = new(Said: true);
    public static readonly Validation Skipped = new(Said: false);

    public static Validation Of(XrpcCall call) => new(call.Said.Part("validate") is { } said ? said.ValueKind == JsonValueKind.True : null);

    /// <summary>What is told of it in the answer.</summary>
    public string? Status(string collection) => this == Skipped ? null : RecordCheck.Knows(collection) ? "valid" : "unknown";
}
