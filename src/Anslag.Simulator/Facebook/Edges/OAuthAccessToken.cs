using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.Login;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /oauth/access_token</c>: a code becomes a token, a short-lived token a long-lived one.</summary>
internal sealed class OAuthAccessToken(Ledger ledger, LoginCodes codes) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Root, "oauth/access_token")
    {
        Call = "access_token",
        NeedsToken = false,
        Parameters =
        [
            Parameter.Text("client_id").Required(),
            Parameter.Text("client_secret").Required(),
            Parameter.Text("redirect_uri"),
            Parameter.Text("code"),
            Parameter.OneOf("grant_type", "authorization_code", "fb_exchange_token", "client_credentials"),
            Parameter.Text("fb_exchange_token"),
        ],
    };

    public object Answer(GraphCall call)
    {
        if (call.Parameters.Text("client_id") != TrialApp.Id)
            throw new GraphRefusal(LoginErrors.UnknownApp());
        if (call.Parameters.Text("client_secret") != TrialApp.Secret)
            throw new GraphRefusal(LoginErrors.WrongSecret());
        return call.Parameters.Text("grant_type") switch
        {
            "client_credentials" => new { access_token = TrialApp.Token, token_type = "bearer" },
            "fb_exchange_token" => Exchange(call),
            _ => Redeem(call),
        };
    }

    private object Redeem(GraphCall call)
    {
        var login = codes.Redeem(Said(call, "code"), Said(call, "redirect_uri"), call.Now);
        return Issue(call, UserTokens.Short, token => token with { Granted = login.Granted, Declined = login.Declined, Pages = login.Pages }, login.Person);
    }

    private object Exchange(GraphCall call)
    {
        var known = ledger.Current.Tokens.GetValueOrDefault(Said(call, "fb_exchange_token"));
        if (TokenCheck.Problem(known, call.Now) is { } problem)
            throw new GraphRefusal(problem);
        return Issue(call, UserTokens.Long, token => token with { Granted = known!.Granted, Declined = known.Declined, Pages = known.Pages }, known!.Person);
    }

    private object Issue(GraphCall call, TimeSpan lifetime, Func<Token, Token> grant, string person)
    {
        var token = ledger.Record(_ => new TokenIssued(grant(new(TokenMaker.Token(), person, null, call.Now, call.Now + lifetime)))).Token;
        return new { access_token = token.Value, token_type = "bearer", expires_in = (long)lifetime.TotalSeconds };
    }

    private static string Said(GraphCall call, string name) =>
        call.Parameters.Text(name) ?? throw new GraphRefusal(ParameterErrors.Missing(name));
}
