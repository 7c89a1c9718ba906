using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /debug_token</c>: whether a token is good, until when, and for what.</summary>
internal sealed class DebugToken(Ledger ledger) : IEdge
{
    private static readonly TimeSpan DataAccess = TimeSpan.FromDays(90);

    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Root, "debug_token")
    {
        Call = "debug_token",
        Parameters = [Parameter.Text("input_token").Required()],
    };

    public object Answer(GraphCall call)
    {
        var token = ledger.Current.Tokens.GetValueOrDefault(call.Parameters.Text("input_token")!);
        var data = token is null ? [] : Told(token);
        var problem = TokenCheck.Problem(token, call.Now);
        data["is_valid"] = problem is null;
        if (problem is not null)
            data["error"] = Told(problem);
        return new JsonObject { ["data"] = data };
    }

    private static JsonObject Told(Token token) => new()
    {
        ["app_id"] = TrialApp.Id,
        ["application"] = TrialApp.Name,
        ["type"] = token.Page is null ? "USER" : "PAGE",
        ["user_id"] = token.Person,
        ["profile_id"] = token.Page,
        ["issued_at"] = token.Issued.ToUnixTimeSeconds(),
        ["expires_at"] = token.Expires?.ToUnixTimeSeconds() ?? 0,
        ["data_access_expires_at"] = (token.Issued + DataAccess).ToUnixTimeSeconds(),
        ["scopes"] = new JsonArray([.. token.Granted.Select(scope => JsonValue.Create(scope))]),
    };

    private static JsonObject Told(GraphError problem) =>
        new() { ["code"] = problem.Code, ["message"] = problem.Message, ["subcode"] = problem.Subcode ?? 0 };
}
