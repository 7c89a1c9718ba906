using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>A call that has found its method: who calls, saying what, when.</summary>
/// <param name="Token">Whose call it is; null when nobody has to say.</param>
/// <param name="Said">The parameters or the input.</param>
/// <param name="File">The bytes, where the method takes bytes.</param>
/// <param name="Now">When it is answered.</param>
/// <param name="Root">The address of this program as the caller knows it.</param>
internal sealed record XrpcCall(Token? Token, JsonElement Said, FileAnswer? File, DateTimeOffset Now, string Root)
{
    private const long UsualLimit = 50;

    /// <summary>The account that calls.</summary>
    public string Did => Token?.Did ?? throw new XrpcRefusal(TokenErrors.Missing());

    public int Limit => (int)Number("limit", UsualLimit);

    /// <summary>Text that the schema requires.</summary>
    public string Text(string name) => Said.GetProperty(name).GetString()!;

    public string? TextIfSaid(string name) => Said.Text(name);

    public long Number(string name, long usual) => Said.Part(name)?.GetInt64() ?? usual;

    public bool IsTrue(string name) => Said.Part(name) is { ValueKind: JsonValueKind.True };

    public IReadOnlyList<string> Texts(string name) => [.. Said.Items(name).Select(item => item.GetString()!)];
}
