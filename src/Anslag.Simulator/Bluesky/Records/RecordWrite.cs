using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>A record that is to be written: whole, allowed, and in its place.</summary>
internal sealed record RecordWrite(AtUri At, JsonElement Value, string Cid)
{
    /// <summary>Reads what a call wants written, or refuses it.</summary>
    public static RecordWrite Read(XrpcCall call, BlueskyState state, string rkey)
    {
        var (at, value) = (Place(call, state, rkey), call.Said.GetProperty("record"));
        return Check(at, Typed(value, at.Collection), Validation.Of(call), state, call.Now);
    }

    /// <summary>Holds a record against its lexicon and the blobs that are there.</summary>
    public static RecordWrite Check(AtUri at, JsonElement value, Validation validation, BlueskyState state, DateTimeOffset now)
    {
        if (validation == Validation.Required && !RecordCheck.Knows(at.Collection))
            throw new XrpcRefusal(XrpcErrors.Invalid($"Unknown lexicon type: {at.Collection}"));
        if (validation != Validation.Skipped)
            RecordCheck.HoldSchema(value, at);
        RecordCheck.HoldBlobs(value, at, state, now);
        return new(at, value, State.Cid.OfRecord(value));
    }

    /// <summary>Where a call writes: only in the caller's own repository.</summary>
    public static AtUri Place(XrpcCall call, BlueskyState state, string rkey)
    {
        var repo = state.Find(call.Text("repo")) ?? throw new XrpcRefusal(XrpcErrors.Invalid($"Could not find repo: {call.Text("repo")}"));
        return repo.Did == call.Did
            ? new(call.Did, call.Text("collection"), rkey)
            : throw new XrpcRefusal(TokenErrors.NotYours());
    }

    public RecordSaved Save(BlueskyState state, DateTimeOffset now)
    {
        var record = new StoredRecord(At.Authority, At.Collection, At.Rkey, Cid, Value, now);
        return new(record with { IsShutOut = ReplyGate.ShutsOut(record, state) }, Commits.Next(state, At, Cid, now));
    }

    /// <summary>A record names its own kind; one that does not gets its collection's.</summary>
    private static JsonElement Typed(JsonElement record, string collection)
    {
        if (record.Part("$type") is null)
        {
            var typed = JsonObject.Create(record)!;
            typed["$type"] = collection;
            return JsonSerializer.SerializeToElement(typed);
        }
        return record.Text("$type") == collection
            ? record
            : throw new XrpcRefusal(XrpcErrors.Invalid($"Invalid $type: expected {collection}, got {record.Part("$type")}"));
    }
}
