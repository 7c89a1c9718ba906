using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>Refuses a record that the network would not take, and says where it is wrong.</summary>
internal static class RecordCheck
{
    /// <summary>Where the paths in refusals begin.</summary>
    public const string Path = "Record";
    private static readonly IRecordKind[] Kinds = [new FeedPost(), new FeedThreadgate(), new FeedPostgate()];

    public static bool Knows(string collection) => Kinds.Any(kind => kind.Collection == collection);

    /// <summary>Holds a record against its lexicon, if that is known.</summary>
    public static void HoldSchema(JsonElement record, AtUri at)
    {
        if (Kinds.FirstOrDefault(each => each.Collection == at.Collection) is not { } kind)
            return;
        try
        {
            new TextSchema(Format: Formats.Tid).Check(JsonSerializer.SerializeToElement(at.Rkey), "Record key");
            kind.Schema.Check(record, Path);
            kind.CheckSense(record, at);
        }
        catch (SchemaBroken broken)
        {
            throw new XrpcRefusal(XrpcErrors.Invalid($"Invalid {kind.Collection} record: {broken.Message}"));
        }
    }

    /// <summary>Every blob that it refers to is there, and is what the record says.</summary>
    public static void HoldBlobs(JsonElement record, AtUri at, BlueskyState state, DateTimeOffset now)
    {
        foreach (var reference in BlobReference.In(record))
        {
            var blob = state.Blobs.GetValueOrDefault(Blob.KeyOf(at.Authority, reference.Cid));
            if (blob is null || !blob.IsThere(now))
                throw new XrpcRefusal(XrpcErrors.BlobNotFound(reference.Cid));
            if (blob.MimeType != reference.MimeType)
                throw new XrpcRefusal(XrpcErrors.WrongMimeType(blob.MimeType, reference.MimeType));
            if (blob.Size != reference.Size)
                throw new XrpcRefusal(XrpcErrors.WrongSize(blob.Size, reference.Size));
        }
    }
}
