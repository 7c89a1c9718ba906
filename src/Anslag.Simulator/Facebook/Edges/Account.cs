using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>A page as the person who looks after it sees it.</summary>
internal sealed record Account(Page Page, Token Token)
{
    private static readonly string[] Tasks = ["ANALYZE", "ADVERTISE", "MESSAGING", "MODERATE", "CREATE_CONTENT", "MANAGE"];

    public static readonly NodeFields<Account> Table =
        new NodeFields<Account>("Page", ["access_token", "category", "name", "id", "tasks"])
            .With("id", (account, _) => account.Page.Id)
            .With("name", (account, _) => account.Page.Name)
            .With("category", (_, _) => "Government organization")
            .With("link", (account, call) => call.Base.OfPage(account.Page.Id))
            .With("access_token", (account, _) => account.Token.Value)
            .With("tasks", (_, _) => new JsonArray([.. Tasks.Select(task => JsonValue.Create(task))]));
}
