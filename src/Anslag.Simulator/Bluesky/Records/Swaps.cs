using System.Text.Json;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>Compare and swap: a call may say what it believes is there, and is refused when it is not.</summary>
internal static class Swaps
{
    public static void Hold(XrpcCall call, BlueskyState state, AtUri at, StoredRecord? current)
    {
        HoldOne(call, "swapRecord", "Record", current?.Cid);
        HoldOne(call, "swapCommit", "Commit", state.Accounts[at.Authority].Head?.Cid);
    }

    private static void HoldOne(XrpcCall call, string name, string what, string? current)
    {
        if (call.Said.Part(name) is not { } said)
            return;
        var believed = said.ValueKind == JsonValueKind.Null ? null : said.GetString();
        if (believed != current)
            throw new XrpcRefusal(XrpcErrors.InvalidSwap(what, current));
    }
}
