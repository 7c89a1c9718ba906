using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /me/accounts</c>: the pages that the person chose, each with a token of its own.</summary>
internal sealed class MeAccounts(Ledger ledger, PageTokens tokens) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.User, "accounts") { Call = "accounts", IsPaged = true };

    public object Answer(GraphCall call)
    {
        var holder = call.Holder;
        var seen = holder.Granted.Contains(Permissions.ShowPages) ? holder.Pages : [];
        var pages = seen.Select(id => ledger.Current.Pages[id]).OrderBy(page => page.Id, StringComparer.Ordinal);
        return Paging.Cut(pages, page => page.Id, page => Account.Table.Tell(new(page, tokens.Of(page, holder, call.Now)), call), call);
    }
}
