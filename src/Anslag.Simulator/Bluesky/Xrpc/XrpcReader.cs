using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Reads what a call says, and refuses what its lexicon does not allow.</summary>
internal static class XrpcReader
{
    /// <summary>The largest blob in bytes, as Bluesky's own servers have it.</summary>
    public const int LargestBlob = 52_428_800;
    private const int LargestJson = 150 * 1024;
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web) { AllowDuplicateProperties = false };

    public static async Task<JsonElement> ReadAsync(HttpRequest request, MethodShape shape, CancellationToken cancellationToken)
    {
        var (said, path) = shape.IsQuery
            ? (QueryReader.Read(request.Query, shape.Said), "Params")
            : (await ReadInputAsync(request, shape, cancellationToken), "Input");
        try
        {
            DataModel.Check(said, path);
            shape.Said.Check(said, path);
        }
        catch (SchemaBroken broken)
        {
            throw new XrpcRefusal(XrpcErrors.Invalid(broken.Message));
        }
        return said;
    }

    /// <summary>The bytes of a file, whose own beginning weighs more than the type that it is said to have.</summary>
    public static async Task<FileAnswer> ReadFileAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType is not { Length: > 0 } said)
            throw new XrpcRefusal(XrpcErrors.Invalid("Request encoding (Content-Type) required but not provided"));
        var bytes = await ReadBytesAsync(request, LargestBlob, cancellationToken);
        if (bytes.Length == 0)
            throw new XrpcRefusal(XrpcErrors.Invalid("A request body is expected but none was provided"));
        return new(bytes, PictureBytes.Judge(bytes)?.ContentType ?? said.Split(';')[0].Trim());
    }

    private static async Task<JsonElement> ReadInputAsync(HttpRequest request, MethodShape shape, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(request, LargestJson, cancellationToken);
        var takesNothing = shape.Said.Parts.Count == 0;
        if (takesNothing)
            return bytes.Length == 0 ? JsonSerializer.SerializeToElement(new { }) : throw Refused("A request body was provided when none was expected");
        if (bytes.Length == 0)
            throw Refused("A request body is expected but none was provided");
        return request.HasJsonContentType() ? Parse(bytes) : throw Refused($"Wrong request encoding (Content-Type): {request.ContentType}");
    }

    private static JsonElement Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(bytes, Strict);
        }
        catch (JsonException)
        {
            throw Refused("The request body is not readable as JSON");
        }
    }

    private static async Task<byte[]> ReadBytesAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (bytes.Length + read > most)
                throw new XrpcRefusal(XrpcErrors.TooLarge());
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    private static XrpcRefusal Refused(string message) => new(XrpcErrors.Invalid(message));
}
