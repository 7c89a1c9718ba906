using Anslag.Simulator.Facebook.Faults;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>The way of every call: version, who, which edge, what it says, what is armed against it, and only then the edge.</summary>
internal sealed class GraphEndpoint(GraphRoutes routes, Ledger ledger, FacebookFaults faults, UsageHeaders usage, TimeProvider clock)
{
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await AnswerAsync(http, await FindAsync(http));
        }
        catch (GraphRefusal refusal)
        {
            await RefuseAsync(http, refusal.Error);
        }
        catch (OperationCanceledException)
        {
            // The caller left, or the program ends: there is nobody to answer.
            http.Abort();
        }
    }

    private async Task<(IEdge Edge, GraphCall Call)> FindAsync(HttpContext http)
    {
        var (version, path) = ((string)http.GetRouteValue("version")!, (string?)http.GetRouteValue("path") ?? "");
        if (version != GraphVersion.Current)
            throw new GraphRefusal(ParameterErrors.UnknownPath($"{version}/{path}"));
        CutWhenArmed(http.Request, path);
        var parameters = await RequestReader.ReadAsync(http.Request, http.RequestAborted);
        var (state, now) = (ledger.Current, clock.GetUtcNow());
        var sent = TokenCheck.Sent(http.Request, parameters);
        var token = TokenCheck.Holder(sent, parameters, state, now);
        var (edge, id, page) = routes.Find(http.Request.Method, path, token, state);
        if (edge.Shape.NeedsToken && string.IsNullOrEmpty(sent))
            throw new GraphRefusal(TokenErrors.Missing());
        var call = new GraphCall(id, page, token, parameters, now, GraphAddress.Of(http.Request));
        ParameterCheck.Hold(edge.Shape, parameters);
        TokenCheck.HoldPermissions(edge.Shape, call);
        return (edge, call);
    }

    /// <summary>A body is cut while it is read, so its edge is foreseen from the path alone.</summary>
    private void CutWhenArmed(HttpRequest request, string path)
    {
        try
        {
            var (edge, _, page) = routes.Find(request.Method, path, token: null, ledger.Current);
            faults.Cut(request, edge.Shape.Call, page);
        }
        catch (GraphRefusal)
        {
            // What cannot be foreseen is told when the whole call is known.
        }
    }

    private async Task AnswerAsync(HttpContext http, (IEdge Edge, GraphCall Call) found)
    {
        var (edge, call) = found;
        var fault = faults.Take(edge.CallOf(call), call.Page);
        await fault.BeforeAsync(http.RequestAborted);
        var answer = edge.Answer(call with { Now = clock.GetUtcNow() });
        await fault.AfterAsync(http.RequestAborted);
        usage.Write(http.Response, call.Page, null);
        await http.Response.WriteAsJsonAsync(answer, http.RequestAborted);
    }

    private async Task RefuseAsync(HttpContext http, GraphError error)
    {
        usage.Write(http.Response, PageIn(http), error);
        http.Response.StatusCode = error.Status;
        if (error.Status == StatusCodes.Status401Unauthorized)
            http.Response.Headers.WWWAuthenticate = "OAuth \"Facebook Platform\" \"invalid_token\"";
        await http.Response.WriteAsJsonAsync(error.ToJson(), http.RequestAborted);
    }

    private string? PageIn(HttpContext http)
    {
        var id = ((string?)http.GetRouteValue("path") ?? "").Split('/', '_')[0];
        return ledger.Current.Pages.ContainsKey(id) ? id : null;
    }
}
