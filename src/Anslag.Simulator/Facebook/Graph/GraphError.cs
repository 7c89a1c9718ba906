using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>A refusal as the Graph API writes it.</summary>
internal sealed record GraphError(int Status, int Code, string Message)
{
    public int? Subcode { get; init; }

    public string Type { get; init; } = "OAuthException";

    public string? UserTitle { get; init; }

    public string? UserMessage { get; init; }

    /// <summary>What a program needs to go on.</summary>
    public JsonObject? Data { get; init; }

    public bool IsTransient { get; init; }

    /// <summary>Minutes until the caller is let in again, told in a header.</summary>
    public int? MinutesToWait { get; init; }

    public JsonObject ToJson()
    {
        var error = new JsonObject { ["message"] = Message, ["type"] = Type, ["code"] = Code };
        if (Subcode is { } subcode)
            error["error_subcode"] = subcode;
        error["is_transient"] = IsTransient;
        if (UserTitle is not null)
            error["error_user_title"] = UserTitle;
        if (UserMessage is not null)
            error["error_user_msg"] = UserMessage;
        if (Data is not null)
            error["error_data"] = Data.DeepClone();
        error["fbtrace_id"] = TokenMaker.Trace();
        return new JsonObject { ["error"] = error };
    }
}

/// <summary>Ends a call with a refusal.</summary>
internal sealed class GraphRefusal(GraphError error) : Exception(error.Message)
{
    public GraphError Error { get; } = error;
}
