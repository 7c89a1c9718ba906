using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>What the methods that change a repository take.</summary>
internal static class WriteShape
{
    private static readonly Dictionary<string, Schema> Place = new(StringComparer.Ordinal)
    {
        ["repo"] = CommonSchemas.AtIdentifier,
        ["collection"] = CommonSchemas.Nsid,
        ["rkey"] = CommonSchemas.RecordKey,
        ["swapCommit"] = CommonSchemas.Cid,
    };

    private static readonly Dictionary<string, Schema> Content = new(StringComparer.Ordinal)
    {
        ["validate"] = CommonSchemas.Flag,
        ["record"] = CommonSchemas.Unknown,
    };

    private static readonly Dictionary<string, Schema> Swap = new(StringComparer.Ordinal) { ["swapRecord"] = CommonSchemas.Cid };

    public static MethodShape Create(string name) => Of(name, ["repo", "collection", "record"], Place, Content);

    public static MethodShape Put(string name)
    {
        var shape = Of(name, ["repo", "collection", "rkey", "record"], Place, Content, Swap);
        return shape with { Said = shape.Said with { Nullable = ["swapRecord"] } };
    }

    public static MethodShape Delete(string name) => Of(name, ["repo", "collection", "rkey"], Place, Swap);

    private static MethodShape Of(string name, string[] required, params Dictionary<string, Schema>[] parts) =>
        (MethodShape.Procedure(name) with { Access = Access.Account })
            .With(parts.SelectMany(each => each).ToDictionary(part => part.Key, part => part.Value), required);
}
