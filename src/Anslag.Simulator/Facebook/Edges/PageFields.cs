using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

internal static class PageFields
{
    public static readonly NodeFields<Page> Table = new NodeFields<Page>("Page", ["id", "name"])
        .With("id", (page, _) => page.Id)
        .With("name", (page, _) => page.Name)
        .With("link", (page, call) => call.Base.OfPage(page.Id))
        .With("category", (_, _) => "Government organization")
        .With("is_published", (_, _) => true)
        .With("access_token", (page, call) => call.Token?.Page == page.Id ? call.Token.Value : null);
}
