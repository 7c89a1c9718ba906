namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>Schemas that several methods and records use.</summary>
internal static class CommonSchemas
{
    public static readonly Schema Text = new TextSchema();
    public static readonly Schema Flag = new FlagSchema();
    public static readonly Schema Unknown = new UnknownSchema();
    public static readonly Schema Did = Of(Formats.Did);
    public static readonly Schema AtIdentifier = Of(Formats.AtIdentifier);
    public static readonly Schema AtUri = Of(Formats.AtUri);
    public static readonly Schema Uri = Of(Formats.Uri);
    public static readonly Schema Cid = Of(Formats.Cid);
    public static readonly Schema Nsid = Of(Formats.Nsid);
    public static readonly Schema DateTime = Of(Formats.DateTime);
    public static readonly Schema RecordKey = new TextSchema(MostBytes: 512, Format: Formats.RecordKey);

    /// <summary>How many items a list gives at most.</summary>
    public static readonly Schema Limit = new NumberSchema(1, 100);

    /// <summary>A reference to a record as it was at a time.</summary>
    public static readonly ObjectSchema StrongRef = new(new Dictionary<string, Schema> { ["uri"] = AtUri, ["cid"] = Cid }) { Required = ["uri", "cid"] };

    public static Schema Of(Format format) => new TextSchema(Format: format);
}
